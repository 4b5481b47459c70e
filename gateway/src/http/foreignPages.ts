import type { IncomingHttpHeaders } from 'node:http';
import type { Cors } from './cors.js';

/** A page of another site cannot send one of these without asking first whether it may, and is answered only if it is let in. */
export const preflightHeaders = ['x-apollo-operation-name', 'apollo-require-preflight'];

/**
 * Whether a GET may have been sent by a page of another site that is not let in. Browsers say where the page is from
 * (`Sec-Fetch-Site`, to addresses that begin with https or are this machine's; `Origin`, where the page wants to read the
 * response). A request that says nothing is taken to be a program's; a page that has one sent nevertheless cannot read the
 * response.
 */
export function isFromForeignPage(headers: IncomingHttpHeaders, { isLetIn }: Pick<Cors, 'isLetIn'>): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (isPreflighted(headers) || isLetIn(origin)) return false;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return origin !== undefined && hostOf(origin) !== host;
}

function isPreflighted(headers: IncomingHttpHeaders): boolean {
  const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return mediaType === 'application/json' || preflightHeaders.some((name) => headers[name]);
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
