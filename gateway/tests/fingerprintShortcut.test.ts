import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { got, jsonType, posted, postedText, type RawRequest, sendRaw } from './rawHttp.js';
import { bureau, keptLog, limits, openWorld, remembered, start, type World } from './world.js';

let world: World;
/** One gateway that remembers nothing, and one that does, each with its log. */
let plain: { gateway: Gateway; lines: Record<string, unknown>[] };
let quick: typeof plain;
beforeAll(async () => {
  world = await openWorld();
  const open = async (megabytes: number) => {
    const { logger, lines } = keptLog();
    const options = {
      logger,
      limits: limits({ BODY_LIMIT: 20_000, BATCH_LIMIT: 2 }),
      corsOrigins: ['https://dashboard.example'],
      answers: remembered({ ANSWER_MEMORY_MB: megabytes }),
    };
    const subgraphs = [world.agencies, world.plans, world.projects].map(localSubgraph);
    return { gateway: await start(subgraphs, options), lines };
  };
  plain = await open(0);
  quick = await open(64);
});
afterAll(async () => {
  await plain.gateway.close();
  await quick.gateway.close();
  await world.database.close();
});

const name = { query: `query Name { agency(id: "${bureau}") { name } }` };
const many = { query: '{ agencies(first: 30) { nodes { id name } } }' };
const withId = { 'x-request-id': 'r-1' };

/** What a client and the operator see of a response; but for the time, and the hints that say which connection it is. */
async function seen({ gateway, lines }: typeof plain, request: RawRequest) {
  const before = lines.length;
  const { status, headers, body } = await sendRaw(gateway, { ...request, headers: { ...withId, ...request.headers } });
  const { date, ...others } = headers;
  await expect.poll(() => lines.length).toBeGreaterThan(before);
  const logged = lines.splice(before).map(({ time: _, milliseconds: __, ...line }) => line);
  return { status, headers: others, body: body.toString('latin1'), logged, hasDate: date !== undefined };
}

describe('a request sent again and again', () => {
  it.each<[string, RawRequest]>([
    ['a POST', posted(name)],
    ['a POST of a large answer', posted(many)],
    ['a POST in chunks', { headers: jsonType, body: JSON.stringify(name) }],
    ['a POST with a compressed answer', posted(many, { 'accept-encoding': 'gzip' })],
    ['a POST from a page that is let in', posted(name, { origin: 'https://dashboard.example' })],
    ['a POST from a page that is not', posted(name, { origin: 'https://elsewhere.example' })],
    ['a POST that names its caller', posted(name, { authorization: 'Bearer x' })],
    ['a POST that says how it wants its answer', posted(name, { accept: 'application/graphql-response+json' })],
    ['a POST with a charset', posted(name, { 'content-type': 'application/json; charset=utf-8' })],
    ['a POST with a tag', posted(name, { 'if-none-match': '*' })],
    ['a POST with a wrong request id', posted(name, { 'x-request-id': 'not a plain one' })],
    ['a POST of a document that is wrong', posted({ query: '{ agencies { nodes { nickname } } }' })],
    ['a POST with an error in a field', posted({ query: '{ agencies(first: 0) { totalCount } }' })],
    ['a POST of half a JSON', { headers: { ...jsonType, 'content-length': '5' }, body: '{"que' }],
    ['a POST of nothing', { headers: { ...jsonType, 'content-length': '0' } }],
    ['a POST of null', posted(null as unknown as object)],
    ['a POST with a forged prototype', postedText('{"query":"{ __typename }","__proto__":{"x":true}}')],
    ['a POST over the limit', posted({ query: `{ ${'x'.repeat(30_000)} }` })],
    ['a POST that is long, but no longer than may be', posted({ ...name, variables: { x: 'y'.repeat(17_000) } })],
    ['a POST of another type', posted(name, { 'content-type': 'text/plain' })],
    ['a POST without a type', { headers: { 'content-length': '2' }, body: '{}' }],
    ['a POST to an address with parameters', { ...posted(name), path: '/graphql?x=1' }],
    ['a POST to an address that is near', { ...posted(name), path: '/graphql/' }],
    ['a POST of a list', posted([name, name])],
    ['a POST of too long a list', posted([name, name, name])],
    [
      'a POST with a hash that is not known',
      posted({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
    ],
    ['a GET', got(name)],
    ['a GET of a program', { ...got(name), headers: {} }],
    ['the same GET of a page of another site', { ...got(name), headers: { 'sec-fetch-site': 'cross-site' } }],
    ['the same GET of another origin', { ...got(name), headers: { origin: 'https://elsewhere.example' } }],
    ['the same GET of a page that is let in', { ...got(name), headers: { origin: 'https://dashboard.example' } }],
    ['a GET of a health check', { ...got({ query: '{ __typename }' }), headers: {} }],
    ['a GET with an old tag', got(many, { 'if-none-match': '"x"' })],
    ['a GET by one who has it', got(many, { 'if-none-match': '*', 'accept-encoding': 'br' })],
    ['a GET without parameters', { ...got({}), path: '/graphql' }],
    ['a GET with an address that cannot be read', { ...got({}), path: '/graphql?query=%E0%A4%A' }],
    ['a HEAD', { ...got(name), method: 'HEAD' }],
    ['a PUT', { ...posted(name), method: 'PUT' }],
    [
      'a preflight',
      { method: 'OPTIONS', headers: { origin: 'https://dashboard.example', 'access-control-request-method': 'POST' } },
    ],
  ])('%s has the same response and the same log as where nothing is remembered', async (_, request) => {
    const expected = await seen(plain, request);
    if (request.headers?.['x-request-id'] === 'not a plain one') {
      // Each response has a new one.
      const ids = [await seen(quick, request), await seen(quick, request)].map(
        ({ headers }) => headers['x-request-id'],
      );
      expect(new Set([...ids, expected.headers['x-request-id']]).size).toBe(3);
      return;
    }
    for (const __ of [1, 2, 3]) expect(await seen(quick, request)).toEqual(expected);
  });

  it('is not answered any more once the gateway closes, though its connection was open', async () => {
    const gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), {
      answers: remembered(),
    });
    await sendRaw(gateway, posted(name));
    const { hostname, port } = new URL(gateway.url);
    const socket = connect(Number(port), hostname);
    const text = JSON.stringify(name);
    const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n`;
    // The request has come, but for the end of its body, when closing begins.
    socket.write(head + text.slice(0, -1));
    await sendRaw(gateway, posted(name));
    const closed = gateway.close();
    socket.write(text.slice(-1));
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 503 [\s\S]*SHUTTING_DOWN/);
    socket.destroy();
    await closed;
  });
});

describe('the head of a response sent again and again', () => {
  const requestHead = (version: string, more: string, body: string) =>
    `POST /graphql HTTP/${version}\r\nhost: localhost\r\ncontent-type: application/json\r\nx-request-id: r-1\r\n${more}content-length: ${body.length}\r\n\r\n`;

  /** What comes over the wire for a request, but for the time: all of it, for one connection. */
  async function received({ gateway }: typeof plain, version: string, more: string): Promise<string> {
    const { hostname, port } = new URL(gateway.url);
    const socket = connect(Number(port), hostname);
    const body = JSON.stringify(name);
    socket.write(requestHead(version, more, body) + body);
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (data) => {
      text += data;
    });
    await expect.poll(() => text.endsWith('}}}')).toBe(true);
    socket.destroy();
    return text.replace(/Date: \w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT/, 'Date: now');
  }

  const inAnyOrder = (text: string) => text.split('\r\n').sort();

  it.each([
    ['that is kept', '1.1', ''],
    ['that ends', '1.1', 'connection: close\r\n'],
    ['of HTTP 1.0', '1.0', ''],
    ['of HTTP 1.0 that is kept', '1.0', 'connection: keep-alive\r\n'],
  ])('is the same to the byte on a connection %s, whatever connections were before', async (_, version, more) => {
    const expected = await received(plain, version, more);
    expect(expected).toContain('Date: now');
    await received(quick, version, more);
    const first = await received(quick, version, more);
    expect(inAnyOrder(first)).toEqual(inAnyOrder(expected));
    for (const __ of [1, 2, 3]) {
      await received(quick, '1.1', '');
      expect(await received(quick, version, more)).toBe(first);
    }
  });

  it('tells the time of each response', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const dates = [];
    for (const time of ['2031-01-01T00:00:00.500Z', '2031-01-01T00:00:00.900Z', '2031-01-01T00:00:01.100Z']) {
      vi.setSystemTime(time);
      // The state of the graph is of another day: the first of these is not known.
      for (const __ of [1, 2, 3]) await sendRaw(quick.gateway, posted(name));
      dates.push((await sendRaw(quick.gateway, posted(name))).headers.date);
    }
    expect(dates).toEqual([
      'Wed, 01 Jan 2031 00:00:00 GMT',
      'Wed, 01 Jan 2031 00:00:00 GMT',
      'Wed, 01 Jan 2031 00:00:01 GMT',
    ]);
  });
});

describe('requests on one connection', () => {
  it('are answered in their order, whichever way each goes', async () => {
    const { hostname, port } = new URL(quick.gateway.url);
    const socket = connect(Number(port), hostname);
    const bodies = [name, { query: '{ new: __typename }' }, name, many].map((body) => JSON.stringify(body));
    const head = (text: string) =>
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n`;
    await sendRaw(quick.gateway, posted(name));
    socket.write(bodies.map((text) => head(text) + text).join(''));
    let received = '';
    socket.on('data', (data) => {
      received += data;
    });
    await expect.poll(() => received.match(/HTTP\/1.1 200/g)?.length).toBe(bodies.length);
    await expect.poll(() => received.endsWith(']}}}')).toBe(true);
    const places = ['周村区应急管理局', '"new"', '"nodes"'].map((part) => received.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(received.lastIndexOf('周村区应急管理局')).toBeGreaterThan(places[1] as number);
    socket.destroy();
  });
});
