import type { ErrorCode } from './errorCodes/ErrorCode.js';
import { fieldErrors } from './errorCodes/fieldErrors.js';
import { operationErrors } from './errorCodes/operationErrors.js';
import { serverErrors } from './errorCodes/serverErrors.js';

export type { ErrorCode };

/** Every code that leaves the process. The table in README is tested against this list. */
export const errorCodes = {
  ...operationErrors,
  ...fieldErrors,
  ...serverErrors,
} as const satisfies Record<string, ErrorCode>;

export type ErrorCodeName = keyof typeof errorCodes;
