import type { RequestListener, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import {
  type Answer,
  ask,
  bureau,
  closedPort,
  keptLog,
  openWorld,
  remote,
  type Standing,
  send,
  serve,
  standIn,
  start,
  type World,
} from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.database.close());

/** A gateway whose plans subgraph is elsewhere. */
const withPlansAt = (place: Pick<Standing, 'url'>, milliseconds?: number, options = {}): Promise<Gateway> =>
  start([localSubgraph(world.agencies), remote('plans', place, milliseconds), localSubgraph(world.projects)], options);

const query = `{ agency(id: "${bureau}") { name tasks(first: 1) { totalCount } } }`;

function expectOnlyPlansMissing({ status, body }: Answer, path: readonly (string | number)[]): void {
  expect(status).toBe(200);
  expect(body.errors).toEqual([
    {
      message: 'The subgraph plans cannot be reached; its fields are missing from this answer',
      path,
      extensions: {
        code: 'SUBGRAPH_UNAVAILABLE',
        messageZh: '子图 plans 暂时无法访问，本次结果缺少其字段',
        subgraph: 'plans',
        requestId: expect.any(String),
      },
    },
  ]);
}

const json = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

/** A process that tells its revision and then answers each fetch as given. */
const answering =
  (answer: (response: ServerResponse) => void): RequestListener =>
  (request, response) =>
    request.url === '/revision' ? json(response, { revision: 1 }) : answer(response);

describe('a subgraph that', () => {
  it.each<[string, RequestListener]>([
    ['dies in flight', answering((response) => response.destroy())],
    [
      'dies in the middle of its answer',
      answering((response) =>
        response.writeHead(200, { 'content-length': 99 }).write('{"data":', () => response.destroy()),
      ),
    ],
    ['hangs', answering(() => {})],
    ['hangs when asked for its revision', () => {}],
    ['answers with an error of its server', answering((response) => json(response, { errors: [] }, 502))],
    ['refuses what it is asked', answering((response) => json(response, { errors: [{ message: 'no' }] }, 400))],
    ['answers with a page', answering((response) => response.end('<html>'))],
    ['answers with nothing', answering((response) => response.end())],
    ['answers with null', answering((response) => json(response, null))],
    ['answers with a list', answering((response) => json(response, []))],
    ['answers without data', answering((response) => json(response, {}))],
    ['answers with null for data and no error', answering((response) => json(response, { data: null }))],
    ['answers with a text for data', answering((response) => json(response, { data: 'all well' }))],
    [
      'answers with errors that are none',
      answering((response) => json(response, { data: { _entities: [{}] }, errors: 'none' })),
    ],
    ['answers with too few entities', answering((response) => json(response, { data: { _entities: [] } }))],
    ['answers with something else', answering((response) => json(response, { data: { entities: [{}] } }))],
    ['tells no revision', (_, response) => json(response, { revision: 'newest' })],
  ])('%s costs its own fields only, and the error names it and their place', async (_, answer) => {
    const process = await standIn(answer);
    const gateway = await withPlansAt(process, 100);
    const answered = await ask(gateway, query);
    expectOnlyPlansMissing(answered, ['agency', 'tasks']);
    expect(answered.body.data).toEqual({ agency: { name: '周村区应急管理局', tasks: null } });
    await gateway.close();
    await process.close();
  });

  it('answers what its schema does not allow makes a failure of ours of it', async () => {
    const process = await standIn(answering((response) => json(response, { data: { _entities: [{ tasks: {} }] } })));
    const { logger, lines } = keptLog();
    const gateway = await withPlansAt(process, 10_000, { logger });
    const { body } = await ask(gateway, query);
    expect(body.data).toEqual({ agency: { name: '周村区应急管理局', tasks: null } });
    expect(body.errors).toMatchObject([{ path: ['agency', 'tasks', 'totalCount'], extensions: { code: 'INTERNAL' } }]);
    expect(lines.filter(({ level }) => level === 50)).toHaveLength(1);
    await gateway.close();
    await process.close();
  });
});

describe('a subgraph that is down', () => {
  let gateway: Gateway;
  let port: number;
  const { logger, lines } = keptLog();
  beforeEach(async () => {
    lines.length = 0;
    port = await closedPort();
    gateway = await withPlansAt({ url: `http://127.0.0.1:${port}` }, 10_000, { logger });
  });
  afterEach(() => gateway.close());

  it('costs a list one error, whatever its length', async () => {
    const answer = await ask(gateway, '{ agencies(first: 3) { nodes { name tasks(first: 1) { totalCount } } } }');
    expectOnlyPlansMissing(answer, ['agencies', 'nodes']);
    expect(answer.body.data.agencies.nodes).toHaveLength(3);
  });

  it('costs each field at the root an error at its place, by the name it has there', async () => {
    const { body } = await ask(
      gateway,
      '{ a: plan(id: "x") { title } document(id: "x") { title } areas(first: 1) { totalCount } }',
    );
    expect(body.data).toMatchObject({ a: null, document: null, areas: { totalCount: expect.any(Number) } });
    const errors = body.errors.map(({ path, extensions }: { path: unknown; extensions: { subgraph: string } }) => [
      path,
      extensions.subgraph,
    ]);
    expect(errors).toEqual([
      [['a'], 'plans'],
      [['document'], 'plans'],
    ]);
  });

  it('is in the log as a warning with the cause, once a fetch, under the request id', async () => {
    const { body } = await ask(gateway, '{ a: plan(id: "x") { title } document(id: "x") { title } }');
    const warnings = lines.filter(({ level, requestId }) => level === 40 && requestId !== undefined);
    expect(warnings).toEqual([
      expect.objectContaining({
        requestId: body.errors[0].extensions.requestId,
        err: expect.objectContaining({ message: expect.stringContaining('ECONNREFUSED') }),
      }),
    ]);
  });

  it('is named by /readyz, which is 503; the others are ok', async () => {
    const { status, body } = await send(`${gateway.url}/readyz`);
    expect(status).toBe(503);
    expect(body).toMatchObject({
      status: 'unavailable',
      subgraphs: {
        agencies: { status: 'ok', revision: world.agencies.revision() },
        plans: { status: 'unavailable', reason: 'SUBGRAPH_UNAVAILABLE' },
        projects: { status: 'ok', revision: world.projects.revision() },
      },
    });
    expect(await send(`${gateway.url}/healthz`)).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('is seen when it is back, and when it goes and comes again, without a restart of the gateway', async () => {
    expectOnlyPlansMissing(await ask(gateway, query), ['agency', 'tasks']);
    for (const _ of ['first', 'again']) {
      const process = await serve(world.plans, port);
      const { body } = await ask(gateway, query);
      expect(body.errors).toBeUndefined();
      expect(body.data.agency.tasks.totalCount).toBeGreaterThan(0);
      expect((await send(`${gateway.url}/readyz`)).status).toBe(200);
      await process.close();
      expectOnlyPlansMissing(await ask(gateway, query), ['agency', 'tasks']);
    }
  });
});

it('a gateway starts with every subgraph down, and answers what is of none', async () => {
  const nowhere = { url: `http://127.0.0.1:${await closedPort()}` };
  const gateway = await start(['agencies', 'plans', 'projects'].map((name) => remote(name, nowhere)));
  const { body } = await ask(gateway, '{ __typename agency(id: "x") { name } }');
  expect(body.data).toEqual({ __typename: 'Query', agency: null });
  expect(body.errors).toMatchObject([{ path: ['agency'], extensions: { subgraph: 'agencies' } }]);
  await gateway.close();
});

it('a subgraph elsewhere may stand under a path', async () => {
  const agencies = await serve(world.agencies);
  const proxy = await standIn(async (request, response) => {
    const path = request.url?.replace(/^\/of\/agencies\//, '/');
    const body = request.method === 'POST' ? await new Response(request as never).text() : undefined;
    const answer = await fetch(agencies.url + path, {
      method: request.method ?? 'GET',
      headers: { 'content-type': 'application/json' },
      ...(body ? { body } : {}),
    });
    json(response, await answer.json(), request.url?.startsWith('/of/') ? answer.status : 404);
  });
  const gateway = await start([
    remote('agencies', { url: `${proxy.url}/of/agencies` }),
    localSubgraph(world.plans),
    localSubgraph(world.projects),
  ]);
  expect((await ask(gateway, `{ agency(id: "${bureau}") { name } }`)).body).toEqual({
    data: { agency: { name: '周村区应急管理局' } },
  });
  await gateway.close();
  await proxy.close();
  await agencies.close();
});
