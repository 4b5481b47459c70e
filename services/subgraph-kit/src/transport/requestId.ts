import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header by which a request id comes in and goes out. */
export const requestIdHeader = 'x-request-id';

/** An id that somebody gave, if it is short and plain. */
export const plainRequestId = (given: unknown): string | undefined =>
  typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : undefined;

/** The id of a request: the caller's, if it is short and plain, else a new one. */
export const requestIdOf = (headers: IncomingHttpHeaders): string =>
  plainRequestId(headers[requestIdHeader]) ?? randomUUID();
