import { createHmac, createSecretKey, type KeyObject, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Bilingual } from '../values/bilingual.js';
import { signatureHeader, signedHeaders } from './fetchHeaders.js';

/** What of a request to a subgraph is signed. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query, from the root of the subgraph. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string | Uint8Array;
}

/** How far the clocks of two machines may be apart. */
const clockSkewMilliseconds = 30_000;

/** So many requests of twice that time are remembered at the most, for none of them may come again. */
const rememberedRequests = 500_000;

/**
 * Signs requests to a subgraph with HMAC-SHA256, each for once and for about now.
 * @returns the value of the header that carries the signature.
 */
export function createSigner(subgraph: string, secret: string): (request: SignedRequest) => string {
  const key = keyOf(secret);
  return (request) => {
    const stamp = `${Date.now()}.${randomUUID()}`;
    return `${stamp}.${signatureOf(subgraph, key, stamp, request).toString('base64url')}`;
  };
}

/** Tells why a request is refused; null if it is signed for this subgraph, for now, and comes for the first time. */
export type SignatureCheck = (request: SignedRequest) => Bilingual | null;

/**
 * Checks signatures of requests to a subgraph.
 * @param secrets each of them is good: so one takes the place of another without a pause.
 * @param now the time in milliseconds.
 */
export function createSignatureCheck(
  subgraph: string,
  secrets: readonly string[],
  now: () => number = Date.now,
): SignatureCheck {
  const isNew = rememberOnce(now);
  const keys = secrets.map(keyOf);
  return (request) => {
    const [header, time, nonce, given] = /^(\d{13})\.([\da-f-]{36})\.([\w-]{43})$/.exec(readHeader(request)) ?? [];
    if (!header || !nonce || !given) return refusals.missing;
    if (Math.abs(now() - Number(time)) > clockSkewMilliseconds) return refusals.untimely;
    const signature = Buffer.from(given, 'base64url');
    const isBy = (key: KeyObject) =>
      timingSafeEqual(signatureOf(subgraph, key, `${time}.${nonce}`, request), signature);
    if (!keys.some(isBy)) return refusals.wrong;
    return isNew(nonce) ? null : refusals.repeated;
  };
}

const refusals = {
  missing: { en: 'it has no signature', zh: '没有签名' },
  untimely: { en: 'the clocks are too far apart', zh: '双方时钟相差过大' },
  wrong: { en: 'the signature is not right', zh: '签名不符' },
  repeated: { en: 'it has come before', zh: '该请求已收到过' },
} as const satisfies Record<string, Bilingual>;

const keyOf = (secret: string): KeyObject => createSecretKey(Buffer.from(secret));

const readHeader = ({ headers }: SignedRequest): string => String(headers[signatureHeader] ?? '');

/** No line of what is signed can hold a line break, so that no two requests have the same text. */
function signatureOf(subgraph: string, key: KeyObject, stamp: string, request: SignedRequest): Buffer {
  const { method, path, headers, body } = request;
  const lines = [subgraph, stamp, method, path, ...signedHeaders.map((name) => headers[name] ?? '')];
  return createHmac('sha256', key)
    .update(`${lines.join('\n')}\n`)
    .update(body)
    .digest();
}

/** Tells whether a text comes for the first time; it is remembered for as long as its request could be sent again. */
function rememberOnce(now: () => number): (text: string) => boolean {
  const generation = 2 * clockSkewMilliseconds;
  let [newer, older] = [new Set<string>(), new Set<string>()];
  let begun = now();
  return (text) => {
    if (now() - begun > generation) {
      [newer, older] = [new Set(), now() - begun > 2 * generation ? new Set() : newer];
      begun = now();
    }
    // What could not be remembered could come again: it is refused.
    if (newer.has(text) || older.has(text) || newer.size >= rememberedRequests) return false;
    newer.add(text);
    return true;
  };
}
