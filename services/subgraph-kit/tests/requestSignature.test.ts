import { describe, expect, it } from 'vitest';
import { createSignatureCheck, createSigner, type SignedRequest } from '../src/transport/requestSignature.js';

const [secret, other] = ['a'.repeat(32), 'b'.repeat(32)];

const request: SignedRequest = {
  method: 'POST',
  path: '/graphql',
  headers: { 'x-zibo-graph-revision': '3', 'x-zibo-graph-viewer': 'e30' },
  body: '{"query":"{ revision }"}',
};

const signed = (change: Partial<SignedRequest> = {}, key = secret, subgraph = 'plans'): SignedRequest => {
  const made = { ...request, ...change };
  return { ...made, headers: { ...made.headers, 'x-zibo-graph-signature': createSigner(subgraph, key)(made) } };
};

/** The same request with something changed on its way. */
const changed = (change: Partial<SignedRequest>): SignedRequest => {
  const { headers, ...rest } = signed();
  return { ...rest, ...change, headers: { ...headers, ...change.headers } };
};

describe('a signature', () => {
  it('is good for what was signed, whether its body comes as text or as bytes', () => {
    const check = createSignatureCheck('plans', [secret]);
    expect(check(signed())).toBeNull();
    const bytes = signed();
    expect(check({ ...bytes, body: Buffer.from(String(bytes.body)) })).toBeNull();
    expect(
      check(signed({ method: 'GET', path: '/revision?at=2024-01-01T00%3A00%3A00Z', body: '', headers: {} })),
    ).toBeNull();
  });

  it.each<[string, Partial<SignedRequest>]>([
    ['the method', { method: 'GET' }],
    ['the path', { path: '/graphql?x=1' }],
    ['the body', { body: '{"query":"{ revisions }"}' }],
    ['the revision', { headers: { 'x-zibo-graph-revision': '2' } }],
    ['the time asked for', { headers: { 'x-zibo-graph-known-at': '2024-01-01T00:00:00Z' } }],
    ['the viewer', { headers: { 'x-zibo-graph-viewer': 'eyJpZCI6ImEifQ' } }],
  ])('is not good once %s is another', (_, change) => {
    expect(createSignatureCheck('plans', [secret])(changed(change))).toMatchObject({
      en: 'the signature is not right',
      zh: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  it('is not good for another subgraph, nor by another secret', () => {
    expect(createSignatureCheck('projects', [secret])(signed())).toMatchObject({ en: 'the signature is not right' });
    expect(createSignatureCheck('plans', [other])(signed())).toMatchObject({ en: 'the signature is not right' });
  });

  it('is good by either of two secrets, so that one can take the place of the other', () => {
    const check = createSignatureCheck('plans', [other, secret]);
    expect([check(signed()), check(signed({}, other))]).toEqual([null, null]);
  });

  it('is good once', () => {
    const check = createSignatureCheck('plans', [secret]);
    const once = signed();
    expect([check(once), check(once)]).toEqual([null, expect.objectContaining({ en: 'it has come before' })]);
    expect(check(signed())).toBeNull();
  });

  it('is good for half a minute before and after its time, and cannot come again while it is', () => {
    let now = Date.now();
    const check = createSignatureCheck('plans', [secret], () => now);
    const [early, late, once] = [signed(), signed(), signed()];
    const begun = now;
    now = begun - 29_000;
    expect([check(early), check(once)]).toEqual([null, null]);
    for (now = begun - 28_000; now < begun + 29_000; now += 1_000) {
      expect(check(once)).toMatchObject({ en: 'it has come before' });
    }
    expect(check(late)).toBeNull();
    now = begun + 31_000;
    expect(check(signed({}, secret))).toMatchObject({ en: 'the clocks are too far apart' });
    now = begun - 31_000;
    expect(check(signed({}, secret))).toMatchObject({ en: 'the clocks are too far apart' });
  });

  it.each([undefined, '', 'x', '1.2.3', `${Date.now()}.${'0'.repeat(36)}.${'s'.repeat(42)}`])(
    'that is %j is none',
    (header) => {
      const headers = { ...request.headers, 'x-zibo-graph-signature': header };
      expect(createSignatureCheck('plans', [secret])({ ...request, headers })).toMatchObject({
        en: 'it has no signature',
      });
    },
  );
});
