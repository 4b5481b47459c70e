import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Headers of an answer. */
export type Headers = Readonly<Record<string, string>>;

/** Tells browsers which pages of other origins may ask the graph and read its answers. Cookies are of no account here. */
export interface Cors {
  /** What every answer to a request carries. */
  headers(request: IncomingHttpHeaders): Headers;
  /** What the answer to a preflight carries; null if the request is none, or of an origin that is not let in. */
  preflight(request: IncomingHttpHeaders): Headers | null;
  /** Whether pages of an origin, as a header tells it, are let in. */
  isLetIn(origin: string | undefined): origin is string;
}

const allowed = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'content-type, apollo-require-preflight, x-apollo-operation-name, x-request-id, if-none-match, authorization',
  'access-control-max-age': '86400',
};

/** What a page may read besides the body and what is always there. */
const exposed = 'etag, retry-after, x-request-id';

/** @param origins whose pages are let in; `*` lets in all. None lets in no page but the server's own. */
export function openCors(origins: readonly string[]): Cors {
  const any = origins.includes('*');
  const known = new Set(origins);
  const isLetIn = (origin: string | undefined): origin is string => origin !== undefined && (any || known.has(origin));
  if (origins.length === 0) return { headers: () => ({}), preflight: () => null, isLetIn };
  const headers: Cors['headers'] = ({ origin }) => ({
    // One answer for all origins needs no copy for each in caches on its way.
    ...(any ? {} : { vary: 'origin' }),
    ...(isLetIn(origin)
      ? { 'access-control-allow-origin': any ? '*' : origin, 'access-control-expose-headers': exposed }
      : {}),
  });
  return {
    headers,
    isLetIn,
    preflight: (request) =>
      request['access-control-request-method'] && isLetIn(request.origin) ? { ...headers(request), ...allowed } : null,
  };
}

/** Lets pages of other origins ask what is at an address. */
export function addCors(server: FastifyInstance, address: string, cors: Cors): void {
  const isThere = (url: string): boolean => url.split('?', 1)[0] === address;
  server.addHook('onRequest', async ({ method, url, headers }, reply) => {
    const preflight = method === 'OPTIONS' && isThere(url) ? cors.preflight(headers) : null;
    return preflight ? reply.status(204).send() : undefined;
  });
  server.addHook('onSend', async ({ method, url, headers }, reply) => {
    if (!isThere(url)) return;
    const { vary, ...others } = (method === 'OPTIONS' && cors.preflight(headers)) || cors.headers(headers);
    reply.headers(others);
    if (vary) reply.header('vary', [reply.getHeader('vary'), vary].filter(Boolean).join(', '));
  });
}

/** Whether a text is an origin as browsers write it, or `*`. */
export const isOrigin = (text: string): boolean =>
  text === '*' || (/^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text);
