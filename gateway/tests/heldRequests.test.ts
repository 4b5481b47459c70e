import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ByteBudget } from '@zibo-graph/subgraph-kit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { ask, limits, openWorld, type ServedSubgraph, serve, start, type World } from './world.js';

let world: World;
let gateway: Gateway | undefined;
let served: ServedSubgraph | undefined;
const sockets: Socket[] = [];
beforeAll(async () => {
  world = await openWorld();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await gateway?.close();
  await served?.close();
  gateway = served = undefined;
});
afterAll(() => world.database.close());

const kilobyte = 1_024;
const limit = 256 * kilobyte;
/** The bodies of requests may take half of it. */
const budget = () => new ByteBudget(1_024 * kilobyte);

async function open(whole: ByteBudget): Promise<string> {
  const bounds = { limit: 10_000_000, budget: whole };
  const subgraphs = [world.agencies, world.plans, world.projects].map(localSubgraph);
  gateway = await start(subgraphs, { limits: limits({ BODY_LIMIT: limit }), bounds });
  return gateway.url;
}

/** A request whose body is padded to a length with a variable that nobody asks for. */
const padded = (length: number, query = '{ agency(id: "x") { id } }'): string => {
  const body = JSON.stringify({ query, variables: { padding: '' } });
  return body.replace('"padding":""', `"padding":"${'x'.repeat(length - body.length)}"`);
};

interface Sender {
  readonly socket: Socket;
  /** What was answered so far. */
  readonly answer: () => string;
  write(text: string): Promise<void>;
}

async function send(url: string, headers: Readonly<Record<string, string | number>>): Promise<Sender> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  const lines = Object.entries({ host: `${hostname}:${port}`, 'content-type': 'application/json', ...headers });
  socket.write(`POST /graphql HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  return {
    socket,
    answer: () => answer,
    write: (text) => new Promise((resolve) => socket.write(text, () => resolve())),
  };
}

const until = (isSo: () => boolean): Promise<void> => expect.poll(isSo, { timeout: 20_000, interval: 5 }).toBe(true);

describe('the bodies of requests that are under way', () => {
  it('hold no more than their part of the memory, however many come slowly; small requests go on', async () => {
    const whole = budget();
    const url = await open(whole);
    const senders = await Promise.all(Array.from({ length: 12 }, () => send(url, { 'content-length': limit })));
    const part = padded(limit).slice(0, 100 * kilobyte);
    await Promise.all(senders.map((sender) => sender.write(part)));
    await until(() => senders.filter(({ answer }) => answer().includes('"OVERLOADED"')).length >= 7);
    expect(whole.held).toBeLessThanOrEqual(whole.limit / 2);
    const refused = senders.find(({ answer }) => answer() !== '')?.answer() ?? '';
    expect(refused).toMatch(/^HTTP\/1\.1 503 /);
    expect(refused.toLowerCase()).toContain('retry-after: ');
    const { status, body } = await ask({ url }, '{ agency(id: "x") { id } }');
    expect([status, body]).toEqual([200, { data: { agency: null } }]);
    for (const { socket } of senders) socket.destroy();
    await until(() => whole.held === 0);
    const whose = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: padded(100 * kilobyte),
    });
    expect(whose.status).toBe(200);
    await whose.text();
    await until(() => whole.held === 0);
  });

  it('are counted where they do not say how long they are', async () => {
    const whole = budget();
    const url = await open(whole);
    const sender = await send(url, { 'transfer-encoding': 'chunked' });
    const size = 64 * kilobyte;
    await sender.write(`${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`);
    await until(() => whole.held === size);
    sender.socket.destroy();
    await until(() => whole.held === 0);
  });

  it('are counted as they were before they were compressed', async () => {
    const url = await open(new ByteBudget(512 * kilobyte));
    const body = gzipSync(padded(100 * kilobyte));
    expect(body.length).toBeLessThan(kilobyte);
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  });

  it('are refused by their length before any of them is counted', async () => {
    const whole = budget();
    const url = await open(whole);
    const sender = await send(url, { 'content-length': limit + 1 });
    await until(() => sender.answer().includes('PAYLOAD_TOO_LARGE'));
    expect(whole.held).toBe(0);
  });
});

describe('fetches that come to a subgraph', () => {
  const query = (length: number) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: padded(length, '{ __typename }'),
  });

  it('are refused beyond the memory of its process, in the form of every error, and counted no longer once answered', async () => {
    const bounds = { limit: 10_000_000, budget: new ByteBudget(256 * kilobyte) };
    served = await serve(world.plans, 0, { bounds });
    const refused = await fetch(`${served.url}/graphql`, query(200 * kilobyte));
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    const answered = await fetch(`${served.url}/graphql`, query(30 * kilobyte));
    expect(answered.status).toBe(200);
    await answered.text();
    await until(() => bounds.budget.held === 0);
  });

  it('hold what has come of them, not what they say will come, and no more than half of the memory', async () => {
    const whole = budget();
    served = await serve(world.plans, 0, { bounds: { limit: 10_000_000, budget: whole } });
    const { url } = served;
    const length = 10 * 1_024 * kilobyte;
    const senders = await Promise.all(Array.from({ length: 8 }, () => send(url, { 'content-length': length })));
    const part = 'x'.repeat(100 * kilobyte);
    await senders[0]?.write(part);
    await until(() => whole.held === part.length);
    await Promise.all(senders.slice(1).map((sender) => sender.write(part)));
    const refused = () => senders.filter(({ answer }) => answer().includes('"OVERLOADED"'));
    await until(() => refused().length === 3);
    expect(whole.held).toBe(5 * part.length);
    expect(refused()[0]?.answer()).toMatch(/^HTTP\/1\.1 503 .*\r\nretry-after: \d+\r\n/is);
    const small = await fetch(`${url}/graphql`, query(kilobyte));
    expect([small.status, await small.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
    for (const { socket } of senders) socket.destroy();
    await until(() => whole.held === 0);
  });

  it('are thrown away as they come once refused, on a connection that is kept', async () => {
    const whole = new ByteBudget(256 * kilobyte);
    served = await serve(world.plans, 0, { bounds: { limit: 10_000_000, budget: whole } });
    const body = padded(200 * kilobyte, '{ __typename }');
    const sender = await send(served.url, { 'content-length': body.length });
    await sender.write(body.slice(0, 150 * kilobyte));
    await until(() => sender.answer().includes('"OVERLOADED"'));
    await until(() => whole.held === 0);
    await sender.write(body.slice(150 * kilobyte));
    const next = '{"query":"{ __typename }"}';
    const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${next.length}`;
    await sender.write(`${head}\r\n\r\n${next}`);
    await until(() => sender.answer().includes('{"data":{"__typename":"Query"}}'));
    expect(whole.held).toBe(0);
  });
});
