import type { FastifyRequest } from 'fastify';
import type { Answered } from '../responseCache/responseCache.js';
import { acceptedEncoding } from './acceptedEncoding.js';
import { acceptedMediaType, mediaTypes } from './acceptedMediaType.js';
import { isRead } from './readGraphRequest.js';

type Headers = Readonly<Record<string, string>>;

/** An answer in the form that a client asked for. */
export interface PreparedAnswer {
  readonly headers: Headers;
  readonly body: Buffer;
}

/** How long whoever keeps answers, a browser or a proxy, may give them out without asking, in seconds. */
export interface CachePolicy {
  readonly maxAgeSeconds: number;
}

/**
 * An answer in the form that a client asked for, with the headers that tell of it. Only an answer to a GET, and only one
 * without errors, may be kept by others than us; its ETag is different for every form of it.
 */
export async function prepareAnswer(
  { answer, isWhole, headers: ofPlugins }: Pick<Answered, 'answer' | 'isWhole' | 'headers'>,
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  { maxAgeSeconds }: CachePolicy,
): Promise<PreparedAnswer> {
  const { mediaType } = acceptedMediaType(headers.accept);
  const encoding = answer.isCompressible ? acceptedEncoding(headers['accept-encoding']) : 'identity';
  const body = await answer.encoded(encoding);
  const policy = ofPlugins?.get('cache-control');
  const isKeepable = isWhole && isRead({ method }) && policy === undefined;
  return {
    body,
    headers: {
      ...(ofPlugins ? Object.fromEntries(ofPlugins) : {}),
      'content-type': `${mediaType}; charset=utf-8`,
      'content-length': String(body.length),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      vary: 'accept, accept-encoding, accept-language',
      'cache-control': isKeepable ? `public, max-age=${maxAgeSeconds}, must-revalidate` : (policy ?? 'no-store'),
      ...(isKeepable ? { etag: etagOf(answer, mediaType, encoding) } : {}),
    },
  };
}

/** Different for every form of an answer. */
function etagOf({ digest }: Answered['answer'], mediaType: string, encoding: string): string {
  const marks = [digest, mediaType === mediaTypes.graphql ? 'graphql' : '', encoding === 'identity' ? '' : encoding];
  return `"${marks.filter(Boolean).join('-')}"`;
}

/** Whether a header tells of the body: it does not go with 304, which has none. */
export const isOfBody = (header: string): boolean =>
  ['content-type', 'content-length', 'content-encoding'].includes(header);

/**
 * Whether a client that sends a header If-None-Match has an answer already.
 * @param etag of the answer; undefined for one that nobody may keep.
 */
export function isNotModified(ifNoneMatch: string | undefined, etag: string | undefined): boolean {
  if (ifNoneMatch === undefined || etag === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === etag);
}
