import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { GraphQLError } from 'graphql';
import { graphError } from '../errors/errors.js';
import { isPromise, type MaybePromise } from '../values/maybePromise.js';
import type { HeldRequests } from './heldRequests.js';

/** How bodies may be compressed, by the names of content codings (RFC 9110). */
const decompress = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/** The codings that a refusal names to the client. */
export const acceptedCodings = 'gzip, deflate, br';

/**
 * Has a server take bodies of JSON in UTF-8, compressed or not, and no others: text/plain is what a page of another site may send
 * without asking.
 * @param limit how many bytes a body may have, as it came and as it was before it was compressed.
 * @param readBody makes what routes are given of the bytes; JSON if not given.
 * @param held counts the bodies under way; nobody does if not given.
 */
export function takeBodies(
  server: FastifyInstance,
  limit: number,
  readBody?: (bytes: Buffer) => unknown,
  held?: HeldRequests,
): void {
  held?.watch(server, limit);
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    const { headers } = request;
    requireJsonType(headers['content-type']);
    const read = (body: Buffer): void => {
      held?.read(request, body);
      if (readBody) done(null, readBody(body));
      else parseJson(request, textOfBody(body), done);
    };
    const body = decompressed(headers, bytes, limit);
    if (isPromise(body)) body.then(read).catch(done);
    else read(body);
  });
}

/**
 * A body as it was before it was compressed for the way.
 * @param limit how many bytes that may be; a body that would be larger is given up as soon as it is.
 * @throws GraphQLError UNSUPPORTED_MEDIA_TYPE for a coding that is not taken, PAYLOAD_TOO_LARGE, BAD_REQUEST for a body that is not
 *   compressed as it says.
 */
function decompressed(headers: IncomingHttpHeaders, bytes: Buffer, limit: number): MaybePromise<Buffer> {
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (coding === '' || coding === 'identity') return bytes;
  if (!Object.hasOwn(decompress, coding)) throw unsupportedCoding(coding);
  return decompress[coding as keyof typeof decompress](bytes, { maxOutputLength: limit }).catch((error) => {
    throw brokenBody(error, coding, limit);
  });
}

const unsupportedCoding = (coding: string): Error =>
  graphError('UNSUPPORTED_MEDIA_TYPE', {
    field: 'content-encoding',
    values: {
      reason: {
        en: `Content-Encoding must be one of ${acceptedCodings}, not ${coding}`,
        zh: `Content-Encoding 须为 ${acceptedCodings} 之一，不是 ${coding}`,
      },
    },
  });

function brokenBody(error: Error & { readonly code?: string }, coding: string, limit: number): Error {
  if (error.code === 'ERR_BUFFER_TOO_LARGE') return graphError('PAYLOAD_TOO_LARGE', { limit });
  const reason = {
    en: `the body is not ${coding}, as Content-Encoding says`,
    zh: `请求体不是 Content-Encoding 所称的 ${coding}`,
  };
  return graphError('BAD_REQUEST', { field: 'body', values: { reason } });
}

const jsonType = /^application\/json\s*(;|$)/i;
const charsets = /;\s*charset\s*=\s*("[^"]*"|[^;]*)/gi;

/**
 * Refuses a body that is not JSON in UTF-8 by its media type.
 * @throws GraphQLError UNSUPPORTED_MEDIA_TYPE, which says what is wrong with it.
 */
export function requireJsonType(type = ''): void {
  if (type === 'application/json') return;
  if (!jsonType.test(type)) throw unsupportedType();
  for (const [, value = ''] of type.matchAll(charsets)) {
    const charset = value.replaceAll('"', '').trim().toLowerCase();
    if (charset === 'utf-8' || charset === 'utf8') continue;
    throw unsupportedType(`its charset must be utf-8, not ${charset}`, `charset 须为 utf-8，不是 ${charset}`);
  }
}

/** What is said of a body whose media type, or charset, is not read. */
export const unsupportedType = (en = 'it must be application/json', zh = '须为 application/json'): GraphQLError =>
  graphError('UNSUPPORTED_MEDIA_TYPE', { field: 'content-type', values: { reason: { en, zh } } });

/**
 * The text of a body, without a byte order mark.
 * @throws GraphQLError BAD_REQUEST for what is not UTF-8: with other characters put in for the wrong ones, something else would be
 *   looked for than was meant.
 */
export function textOfBody(bytes: Buffer): string {
  if (!isUtf8(bytes)) {
    const reason = { en: 'the body is not UTF-8', zh: '请求体不是 UTF-8 编码' };
    throw graphError('BAD_REQUEST', { field: 'body', values: { reason } });
  }
  const text = bytes.toString();
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
}

const byteOrderMark = 0xfeff;
