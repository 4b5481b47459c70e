import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { operations } from '@zibo-graph/schema';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { metric, metricsOf } from './metric.js';
import { got, jsonType, posted, type RawRequest, sendRaw } from './rawHttp.js';
import { ask, limits, openWorld, remembered, start, type World } from './world.js';

const overview = operations().find(({ name }) => name === 'Overview')?.document ?? '';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const byId = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } });

let world: World;
let gateway: Gateway;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());
beforeEach(async () => {
  gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), {
    operatorPort: 0,
    answers: remembered(),
    limits: limits({ BODY_LIMIT: 10_000, RATE_LIMIT: 7 }),
  });
});
afterEach(() => gateway.close());

const send = (request: RawRequest) => sendRaw(gateway, request);

/** The values of a metric of several labels, once they are what is expected: a request is counted when its answer has gone. */
const expectTold = (name: string, expected: readonly (readonly [Readonly<Record<string, string>>, number])[]) =>
  expect
    .poll(async () => {
      const told = await metricsOf(gateway);
      return expected.map(([labels]) => metric(told, name, labels));
    })
    .toEqual(expected.map(([, value]) => value));

describe('HTTP requests', () => {
  it('are counted by method and status, whichever way they go and whatever becomes of them', async () => {
    const request = posted({ query: '{ agencies(first: 1) { totalCount } }' });
    await send(request);
    await send(request);
    const get = got({ query: '{ areas(first: 1) { totalCount } }' });
    const { headers } = await send(get);
    // The first comes before the HTTP server, the second is another request to the HTTP server.
    const others: Readonly<Record<string, string>>[] = [{}, { origin: 'https://a.example' }];
    for (const more of others) {
      await send({ ...get, headers: { ...get.headers, 'if-none-match': String(headers.etag), ...more } });
    }
    await send(posted({ query: '{ nothing }' }, { accept: 'application/graphql-response+json' }));
    await send(posted({ query: `{ ${'x'.repeat(20_000)} }` }));
    await send({ method: 'GET', path: '/nowhere' });
    await send({ method: 'PUT', headers: jsonType, body: '{}' });
    await send({ method: 'GET', path: '/%E0%A4%A' });
    await expectTold('zibo_graph_http_requests_total', [
      [{ method: 'POST', status: '200' }, 2],
      [{ method: 'GET', status: '200' }, 1],
      [{ method: 'GET', status: '304' }, 2],
      [{ method: 'POST', status: '400' }, 1],
      [{ method: 'POST', status: '413' }, 1],
      [{ method: 'GET', status: '404' }, 1],
      [{ method: 'PUT', status: '405' }, 1],
      [{ method: 'GET', status: '400' }, 1],
    ]);
  });

  it('are counted where a caller has had too much, and where they are no HTTP', async () => {
    for (const _ of Array(8)) await send(posted({ query: '{ __typename }' }));
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.end('nonsense\r\n\r\n');
    for await (const _ of socket);
    await expectTold('zibo_graph_http_requests_total', [
      [{ method: 'POST', status: '200' }, 7],
      [{ method: 'POST', status: '429' }, 1],
      [{ method: 'unknown', status: '400' }, 1],
    ]);
  });
});

describe('answers', () => {
  it('are counted by operation and source, those of memory too, those of no manifest together', async () => {
    const request = posted({ query: overview });
    // The second comes before the HTTP server, the third is another request of the same operation.
    for (const one of [request, request, posted({ query: overview, variables: {} })]) await send(one);
    for (const _ of [1, 2]) await send(posted({ query: 'query MadeUp { agencies(first: 1) { totalCount } }' }));
    await expectTold('zibo_graph_answers_total', [
      [{ operation: 'Overview', source: 'executed' }, 1],
      [{ operation: 'Overview', source: 'memory' }, 2],
      [{ operation: 'other', source: 'executed' }, 1],
      [{ operation: 'other', source: 'memory' }, 1],
    ]);
    expect(await metricsOf(gateway)).not.toContain('MadeUp');
  });
});

describe('what a gateway remembers of operations', () => {
  it('is counted once an execution: documents and plans', async () => {
    const query = 'query A($n: Int) { agencies(first: $n) { totalCount } } query B { __typename }';
    const asked = (operationName: string, variables = {}) => send(posted({ query, operationName, variables }));
    await asked('A', { n: 1 });
    await asked('A', { n: 2 });
    await asked('B');
    await expectTold('zibo_graph_documents_total', [
      [{ result: 'miss' }, 1],
      [{ result: 'hit' }, 2],
    ]);
    await expectTold('zibo_graph_plans_total', [
      [{ result: 'miss' }, 2],
      [{ result: 'hit' }, 1],
    ]);
  });

  it('is counted where a request names its document by an id: of a manifest, of memory, or of nobody', async () => {
    const own = '{ areas(first: 1) { totalCount } }';
    await send(posted(byId(overview)));
    await send(posted(byId(own)));
    await send(posted({ query: own, ...byId(own) }));
    await send(posted(byId(own)));
    await expectTold('zibo_graph_persisted_lookups_total', [
      [{ found: 'manifest' }, 1],
      [{ found: 'missing' }, 1],
      [{ found: 'memory' }, 1],
      [{ found: 'shared' }, 0],
    ]);
  });
});

it.each(['log', 'enforce'] as const)(
  'operations of no manifest are counted where they are met with %s',
  async (how) => {
    const strict = await start([world.agencies, world.plans, world.projects].map(localSubgraph), {
      operatorPort: 0,
      answers: remembered({ PERSISTED_OPERATIONS: how }),
    });
    await ask(strict, '{ agencies(first: 1) { totalCount } }');
    await ask(strict, '{ __typename }');
    expect(metric(await metricsOf(strict), 'zibo_graph_unlisted_operations_total')).toBe(1);
    await strict.close();
  },
);
