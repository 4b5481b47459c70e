import type { ErrorCode } from './errorCodes/ErrorCode.js';
import { fieldErrors } from './errorCodes/fieldErrors.js';
import { operationErrors } from './errorCodes/operationErrors.js';
import { serverErrors } from './errorCodes/serverErrors.js';

export type { ErrorCode };

/** Every code that leaves the process. `npm run docs` makes a page of it. */
export const errorCodes = {
  ...operationErrors,
  ...fieldErrors,
  ...serverErrors,
} as const satisfies Record<string, ErrorCode>;

export type ErrorCodeName = keyof typeof errorCodes;
