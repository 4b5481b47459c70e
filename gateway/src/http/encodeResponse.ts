import type { FastifyRequest } from 'fastify';
import type { OperationResponse } from '../responseCache/responseCache.js';
import { acceptedEncoding } from './acceptedEncoding.js';
import { acceptedMediaType, mediaTypes } from './acceptedMediaType.js';
import { isRead } from './readGraphRequest.js';

type Headers = Readonly<Record<string, string>>;

/** A response in the encoding and media type that a client asked for. */
export interface EncodedResponse {
  readonly headers: Headers;
  readonly body: Buffer;
}

/** How long browsers and proxies may use responses without asking, in seconds. */
export interface CachePolicy {
  readonly maxAgeSeconds: number;
}

/**
 * Encodes a response as a client asked for it, with the headers that describe it. Only a response to a GET, and only one
 * without errors, may be cached by others than us; its ETag differs with encoding and media type.
 */
export async function encodeResponse(
  { body: whole, isWhole, headers: ofPlugins }: Pick<OperationResponse, 'body' | 'isWhole' | 'headers'>,
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  { maxAgeSeconds }: CachePolicy,
): Promise<EncodedResponse> {
  const { mediaType } = acceptedMediaType(headers.accept);
  const encoding = whole.isCompressible ? acceptedEncoding(headers['accept-encoding']) : 'identity';
  const body = await whole.encoded(encoding);
  const policy = ofPlugins?.get('cache-control');
  const isKeepable = isWhole && isRead({ method }) && policy === undefined;
  return {
    body,
    headers: {
      ...(ofPlugins ? Object.fromEntries(ofPlugins) : {}),
      'content-type': `${mediaType}; charset=utf-8`,
      'content-length': String(body.length),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      vary: ['accept, accept-encoding, accept-language', ofPlugins?.get('vary')].filter(Boolean).join(', '),
      'cache-control': isKeepable ? `public, max-age=${maxAgeSeconds}, must-revalidate` : (policy ?? 'no-store'),
      ...(isKeepable ? { etag: etagOf(whole, mediaType, encoding) } : {}),
    },
  };
}

/** Differs with the bytes, the media type and the encoding of a response. */
function etagOf({ digest }: OperationResponse['body'], mediaType: string, encoding: string): string {
  const marks = [digest, mediaType === mediaTypes.graphql ? 'graphql' : '', encoding === 'identity' ? '' : encoding];
  return `"${marks.filter(Boolean).join('-')}"`;
}

/** Whether a header tells of the body: it does not go with 304, which has none. */
export const isOfBody = (header: string): boolean =>
  ['content-type', 'content-length', 'content-encoding'].includes(header);

/**
 * Whether a client that sends a header If-None-Match has a response already.
 * @param etag of the response; undefined for one that nobody may cache.
 */
export function isNotModified(ifNoneMatch: string | undefined, etag: string | undefined): boolean {
  if (ifNoneMatch === undefined || etag === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === etag);
}
