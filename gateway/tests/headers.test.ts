import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/index.js';
import { ask, limits, nowhere, start } from './world.js';

const dashboard = 'https://dashboard.example';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await start(await nowhere(), { corsOrigins: [dashboard], limits: limits({ BODY_LIMIT: 1_024 }) });
});
afterAll(() => gateway.close());

const fetchAt = (path: string, init?: RequestInit) => fetch(gateway.url + path, { redirect: 'manual', ...init });
const json = { 'content-type': 'application/json' };
const typename = '{"query":"{ __typename }"}';

describe('every answer', () => {
  it.each([
    ['a query', '/graphql', { method: 'POST', headers: json, body: typename }, 200],
    ['a refused query', '/graphql', { method: 'POST', headers: json, body: '{"query":"{"}' }, 400],
    ['no query', '/graphql', { method: 'POST', headers: json, body: '[' }, 400],
    ['a method that is not taken', '/graphql', { method: 'DELETE' }, 405],
    ['a body that is too large', '/graphql', { method: 'POST', headers: json, body: ' '.repeat(2_000) }, 413],
    ['a form', '/graphql', { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) }, 415],
    ['an address of nothing', '/nothing', {}, 404],
    ['an address that cannot be read', '/%zz', {}, 400],
    ['health', '/healthz', {}, 200],
    ['readiness', '/readyz', {}, 503],
    ['the examples', '/playground/examples.json', {}, 200],
  ])('to %s tells browsers to take it for nothing else, and nothing of what answers', async (_, path, init, status) => {
    const response = await fetchAt(path, init);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[\w-]+$/),
    });
    for (const name of ['server', 'x-powered-by', 'set-cookie']) expect(response.headers.has(name)).toBe(false);
    await response.text();
  });

  it('is in the form of every error even where the address is none', async () => {
    const response = await fetchAt('/%zz');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('a page of another origin', () => {
  const preflight = (origin: string, path = '/graphql') =>
    fetchAt(path, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
  const query = (origin: string) =>
    fetchAt('/graphql', { method: 'POST', headers: { ...json, origin }, body: typename });

  it('that is listed may ask and read the answer, also where it is a refusal', async () => {
    const asked = await preflight(dashboard);
    expect([asked.status, await asked.text()]).toEqual([204, '']);
    expect(asked.headers.get('access-control-allow-origin')).toBe(dashboard);
    expect(asked.headers.get('access-control-allow-headers')).toContain('content-type');
    const answer = await query(dashboard);
    expect(answer.headers.get('access-control-allow-origin')).toBe(dashboard);
    expect(answer.headers.get('vary')).toMatch(/accept.*, origin$/);
    const refused = await fetchAt('/graphql', { method: 'POST', headers: { ...json, origin: dashboard }, body: '[' });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, dashboard]);
  });

  it('that is not listed may neither ask nor read', async () => {
    const asked = await preflight('https://other.example');
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([405, null]);
    expect((await query('https://other.example')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await query('null')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may ask the graph only, not the rest of the gateway', async () => {
    expect((await preflight(dashboard, '/playground/examples.json')).headers.has('access-control-allow-origin')).toBe(
      false,
    );
    const health = await fetchAt('/healthz', { headers: { origin: dashboard } });
    expect(health.headers.has('access-control-allow-origin')).toBe(false);
  });

  it.each([
    ['text/plain', typename],
    ['application/x-www-form-urlencoded', 'query={__typename}'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{__typename}\r\n--x--',
    ],
    ['text/plain; application/json', typename],
    ['text/plain, application/json', typename],
    ['application/json-seq', typename],
  ])('cannot have anything executed by a POST of the type %s, which needs no preflight', async (type, body) => {
    const response = await fetchAt('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
    expect([response.status, await response.json()]).toMatchObject([
      415,
      { errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] },
    ]);
  });

  it('cannot have anything executed by a POST without a type', async () => {
    const { hostname, port } = new URL(gateway.url);
    const socket = connect(Number(port), hostname);
    socket.end(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: ${typename.length}\r\n\r\n${typename}`,
    );
    const answer = await text(socket);
    expect(answer).toContain('HTTP/1.1 415');
    expect(answer).toContain('UNSUPPORTED_MEDIA_TYPE');
  });

  it('cannot have a query of its own executed by a GET, which needs no preflight, unless it is listed', async () => {
    const get = (headers: Readonly<Record<string, string>>) =>
      fetchAt(`/graphql?${new URLSearchParams({ query: '{ __typename agency(id: "x") { id } }' })}`, { headers });
    for (const site of ['cross-site', 'same-site']) {
      const response = await get({ origin: 'https://other.example', 'sec-fetch-site': site, accept: '*/*' });
      expect([response.status, await response.json()]).toMatchObject([
        400,
        { errors: [{ extensions: { code: 'BAD_REQUEST', field: 'headers' } }] },
      ]);
      expect((await get({ origin: dashboard, 'sec-fetch-site': site })).status).toBe(200);
    }
  });
});

describe('a caller over its rate', () => {
  it('is told by status and header when to ask again, and nothing is executed for it', async () => {
    const limited = await start(await nowhere(), { limits: limits({ RATE_LIMIT: 2 }) });
    expect((await ask(limited, '{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
    await ask(limited, '{ a: __typename }');
    const { status, headers, body } = await ask(limited, '{ __typename }');
    const retryAfter = Number(headers.get('retry-after'));
    expect([status, body.data, retryAfter > 0, retryAfter <= 30]).toEqual([429, undefined, true, true]);
    expect(body.errors[0].extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter,
      messageZh: expect.stringContaining(`${retryAfter}`),
    });
    expect(body.errors[0].message).toContain(`${retryAfter}`);
    await limited.close();
  });

  it('is one behind a proxy that is trusted, not all who come through it', async () => {
    const limited = await start(await nowhere(), {
      limits: limits({ RATE_LIMIT: 1 }),
      trustedProxies: ['loopback'],
    });
    const from = async (address: string) => {
      const headers = { ...json, 'x-forwarded-for': address };
      const response = await fetch(`${limited.url}/graphql`, { method: 'POST', headers, body: typename });
      await response.text();
      return response.status;
    };
    expect([
      await from('1.2.3.4'),
      await from('1.2.3.4'),
      await from('9.9.9.9, 1.2.3.4'),
      await from('1.2.3.5'),
    ]).toEqual([200, 429, 429, 200]);
    await limited.close();
  });

  it('of cost is let in once more, however dear, and then not until that is paid off', async () => {
    const limited = await start(await nowhere(), { limits: limits({ RATE_LIMIT_COST: 1 }) });
    const page = (first: number) => ask(limited, `{ agencies(first: ${first}) { nodes { id } } }`);
    expect((await page(98)).status).toBe(200);
    const { status, headers, body } = await page(1);
    expect([status, body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(5_000);
    await limited.close();
  });
});
