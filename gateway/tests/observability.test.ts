import { operations } from '@zibo-graph/schema';
import { openRequestCounts, startTracing } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayMetrics } from '../src/foundation/metrics.js';
import { type Gateway, localSubgraph } from '../src/index.js';
import { openState } from '../src/operators/gatewayState.js';
import { ResponseMetrics } from '../src/responseCache/responseMetrics.js';
import { slowOperations } from '../src/server/slowOperations.js';
import { metric, metricsOf } from './metric.js';
import { openCollector } from './traceCollector.js';
import { ask, keptLog, openWorld, remembered, remote, send, serve, start, type World } from './world.js';

const overview = operations().find(({ name }) => name === 'Overview');

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

const text = async (url: string, headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(url, { headers })).text();

describe('the metrics of a gateway', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), {
      operatorPort: 0,
      onStatement: (listener) => void world.database.onStatement(listener),
    });
  });
  afterAll(() => gateway.close());

  const metrics = () => metricsOf(gateway);

  it('count operations by name and outcome, those of no manifest together', async () => {
    await ask(gateway, overview?.document ?? '', overview?.variables);
    await ask(gateway, 'query MadeUp { __typename }');
    await ask(gateway, '{ nothing }');
    const told = await metrics();
    const count = (operation: string, outcome: string) =>
      metric(told, 'zibo_graph_operation_seconds_count', { operation, outcome });
    expect(count('Overview', 'ok')).toBe(1);
    expect(count('other', 'ok')).toBe(1);
    expect(count('other', 'refused')).toBe(1);
    expect(told).not.toContain('MadeUp');
  });

  it('count the fetches of each subgraph, statements, and plans by their executor', async () => {
    const before = await metrics();
    await ask(gateway, '{ agencies(first: 1) { nodes { id tasks(first: 1) { totalCount } } } }');
    const after = await metrics();
    const more = (name: string, labels = {}) =>
      (metric(after, name, labels) ?? 0) - (metric(before, name, labels) ?? 0);
    expect(more('zibo_graph_fetch_seconds_count', { subgraph: 'agencies', outcome: 'ok' })).toBe(1);
    expect(more('zibo_graph_fetch_seconds_count', { subgraph: 'plans', outcome: 'ok' })).toBe(1);
    expect(more('zibo_graph_fetch_seconds_count', { subgraph: 'projects', outcome: 'ok' })).toBe(0);
    expect(more('zibo_graph_statement_seconds_count', { subgraph: 'agencies' })).toBeGreaterThanOrEqual(1);
    expect(more('zibo_graph_statement_seconds_count', { subgraph: 'plans' })).toBeGreaterThanOrEqual(1);
    expect(more('zibo_graph_statement_seconds_count', { subgraph: 'projects' })).toBe(0);
    expect(more('zibo_graph_executions_total', { executor: 'compiled' })).toBe(1);
    expect(metric(after, 'zibo_graph_executions_total', { executor: 'stock' })).toBe(0);
  });

  it('tell the revisions, the process and the event loop', async () => {
    const told = await metrics();
    expect(metric(told, 'zibo_graph_revision', { subgraph: 'plans' })).toBe(world.plans.revision());
    expect(metric(told, 'process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(metric(told, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
  });

  it('are not served where the graph is, and take GET and HEAD only', async () => {
    expect((await send(`${gateway.url}/metrics`)).status).toBe(404);
    expect((await send(`${gateway.operatorUrl}/metrics`, { method: 'POST' })).status).toBe(405);
    expect((await send(`${gateway.operatorUrl}/graphql`)).status).toBe(404);
  });
});

it('the traces of a gateway lead from the HTTP request over operation, fetch, subgraph and loader to the statement', async () => {
  const collector = await openCollector();
  const tracing = await startTracing({ service: 'gateway', endpoint: collector.url, percent: 100 });
  const plans = await serve(world.plans);
  const gateway = await start([localSubgraph(world.agencies), remote('plans', plans), localSubgraph(world.projects)], {
    onStatement: (listener) => void world.database.onStatement(listener),
  });
  await ask(gateway, 'query Traced { plans(first: 3) { nodes { id } } }');
  await gateway.close();
  await plans.close();
  await tracing.end();
  await collector.close();
  const way: string[] = [];
  for (let span = collector.spans.find(({ name }) => name.startsWith('statement')); span; ) {
    const { name, parentSpanId, traceId } = span;
    way.unshift(name);
    span = collector.spans.find((above) => above.spanId === parentSpanId && above.traceId === traceId);
  }
  expect(way).toEqual([
    'POST /graphql',
    'operation',
    'fetch plans',
    'subgraph plans',
    'loader planPage',
    'statement plans.plansPage',
  ]);
});

describe('the trace of a request', () => {
  /** The spans of requests that a gateway is asked twice, the second time from memory, with a trace of the client's own. */
  const tracesOfTwo = async (trustedProxies: readonly string[]) => {
    const collector = await openCollector();
    const tracing = await startTracing({ service: 'gateway', endpoint: collector.url, percent: 100 });
    const subgraphs = [world.agencies, world.plans, world.projects].map(localSubgraph);
    const gateway = await start(subgraphs, { answers: remembered(), trustedProxies });
    const headers = { 'content-type': 'application/json', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
    const body = JSON.stringify({ query: 'query Twice { agencies(first: 1) { totalCount } }' });
    for (const _ of [1, 2]) await send(`${gateway.url}/graphql`, { method: 'POST', headers, body });
    await gateway.close();
    await tracing.end();
    await collector.close();
    return collector.spans.filter(({ name }) => name === 'POST /graphql');
  };

  it('is there, too, where the answer was remembered, and says so', async () => {
    const [first, second, ...more] = await tracesOfTwo([]);
    const told = Object.fromEntries(second?.attributes.map(({ key, value }) => [key, value.stringValue]) ?? []);
    expect(told).toMatchObject({ 'zibo_graph.answer': 'memory', 'graphql.operation.name': 'Twice' });
    expect(first?.traceId).not.toBe(second?.traceId);
    expect(more).toEqual([]);
  });

  it('is of its own, whatever trace a client claims', async () => {
    for (const { traceId, parentSpanId = '' } of await tracesOfTwo(['192.0.2.1'])) {
      expect([traceId === 'a'.repeat(32), parentSpanId]).toEqual([false, '']);
    }
  });

  it('goes on with the trace that a trusted proxy brings', async () => {
    const spans = await tracesOfTwo(['192.0.2.1', '127.0.0.0/8']);
    const own = { traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) };
    expect(spans).toMatchObject([own, own]);
  });
});

it('a gateway without a port for operators serves nothing to them', async () => {
  const gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph));
  expect(gateway.operatorUrl).toBeNull();
  await gateway.close();
});

describe('an operation that takes as long as is slow', () => {
  it('is in the log and on the page with its name, its plan and the statements that ran meanwhile', async () => {
    const { logger, lines } = keptLog();
    const gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), {
      operatorPort: 0,
      slowMilliseconds: 0,
      logger,
      onStatement: (listener) => void world.database.onStatement(listener),
    });
    await send(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'slow-1' },
      body: JSON.stringify({ query: 'query Slow { agencies(first: 2) { nodes { id aliases { name } } } }' }),
    });
    const slow = lines.filter(({ msg }) => msg === 'slow operation');
    expect(slow).toHaveLength(1);
    expect(slow[0]).toMatchObject({
      level: 40,
      requestId: 'slow-1',
      operation: 'Slow',
      milliseconds: expect.any(Number),
    });
    expect(slow[0]?.plan).toContain('Fetch(service: "agencies")');
    const statements = slow[0]?.statements as { longest: { name: string; sql: string }[]; count: number } | undefined;
    expect(statements?.longest.map(({ sql }) => sql).join()).toContain('"agencies"."agencies"');
    expect(statements?.longest.map(({ name }) => name).sort()).toEqual([
      'agencies.agenciesPage',
      'agencies.aliasesByAgencyId',
    ]);
    expect(statements?.count).toBeGreaterThanOrEqual(2);
    const page = await text(`${gateway.operatorUrl}/`);
    for (const part of ['Slow', 'slow-1', 'agencies.agenciesPage', 'Fetch(service: &quot;agencies&quot;)'])
      expect(page).toContain(part);
    await gateway.close();
  });

  it('is told with what ran while it did, whatever time it takes to tell its plan', () => {
    const asked: string[] = [];
    const during = () => {
      asked.push('statements');
      return { longest: [], count: 0 };
    };
    const plan = () => {
      asked.push('plan');
      return '';
    };
    const http = { id: 'r-1', log: keptLog().logger, headers: {} } as never;
    slowOperations(1, { during }).ended({ name: 'Slow', milliseconds: 2, plan }, { http });
    expect(asked).toEqual(['statements', 'plan']);
  });

  it('is not told of where it is not slow', async () => {
    const { logger, lines } = keptLog();
    const options = { slowMilliseconds: 600_000, logger };
    const gateway = await start([world.agencies, world.plans, world.projects].map(localSubgraph), options);
    await ask(gateway, '{ agencies(first: 1) { totalCount } }');
    expect(lines.filter(({ msg }) => msg === 'slow operation')).toEqual([]);
    await gateway.close();
  });
});

describe('the state of a gateway', () => {
  it('asks each subgraph once for all who want to know at the same time, and anew for who comes later', async () => {
    let asked = 0;
    const local = localSubgraph(world.agencies);
    const health: typeof local.health = () => {
      asked += 1;
      return local.health();
    };
    const metrics = gatewayMetrics([], []);
    const slow = slowOperations(1, metrics.statements);
    const connections = [{ ...local, health }];
    const counted = { requests: openRequestCounts(), answers: new ResponseMetrics([]) };
    const state = openState({
      connections,
      watched: [],
      figures: [],
      ...counted,
      supergraph: () => 'x',
      metrics,
      slow,
    });
    const together = await Promise.all([1, 2, 3].map(() => state.subgraphs()));
    expect(together).toEqual(Array(3).fill({ agencies: { status: 'ok', revision: world.agencies.revision() } }));
    expect(asked).toBe(1);
    await state.subgraphs();
    expect(asked).toBe(2);
  });
});
