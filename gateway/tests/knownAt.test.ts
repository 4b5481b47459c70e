import type { RevisionRow } from '@zibo-graph/database';
import { todayInShanghai } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph, type SubgraphConnection } from '../src/index.js';
import {
  ask,
  bureau,
  importTask,
  listingFetches,
  openWorld,
  remote,
  type ServedSubgraph,
  serve,
  standIn,
  start,
  type World,
} from './world.js';

let world: World;
/** When the packaged data, a task, and a correction of its title were imported. */
let times: { readonly data: string; readonly task: string; readonly correction: string };
beforeAll(async () => {
  world = await openWorld();
  // As if it had come long ago: in Zibo the day after had begun.
  for (const { name } of subgraphs()) {
    await world.database.kysely
      .withTables<Record<string, RevisionRow>>()
      .updateTable(`${name}.revisions`)
      .set({ changed_at: '2023-06-30T16:30:00Z' })
      .execute();
  }
  await importTask(world, '原来的任务');
  await importTask(world, '更正的任务');
  const changes = await world.database.kysely
    .withTables<{ 'plans.revisions': RevisionRow }>()
    .selectFrom('plans.revisions')
    .select('changed_at')
    .orderBy('revision')
    .execute();
  // What is found with the packaged data is of their time.
  const [data = '', task = '', correction = ''] = new Set(changes.map((change) => change.changed_at));
  times = { data, task, correction };
});
afterAll(() => world.database.close());

const subgraphs = () => [world.agencies, world.plans, world.projects];
const justBefore = (time: string): string => new Date(Date.parse(time) - 1).toISOString();

// Agencies, then plans, then agencies again.
const tasksAt = (knownAt: string) =>
  `{ agency(id: "${bureau}"${knownAt && `, knownAt: ${knownAt}`}) { name tasks(first: 200) { totalCount nodes { id title assignments { nodes { agency { name } } } } } } }`;
const tasks = tasksAt('');

/** The title that an answer has for the task. */
const titleIn = ({ data }: { data: { agency: { tasks: { nodes: { id: string; title: string }[] } } } }) =>
  data.agency.tasks.nodes.find(({ id }) => id.startsWith('task:test/1'))?.title;

describe.each(['in this process', 'in other processes'])('with subgraphs %s, knownAt', (where) => {
  let gateway: Gateway;
  let servers: ServedSubgraph[] = [];
  beforeAll(async () => {
    servers = where === 'in this process' ? [] : await Promise.all(subgraphs().map((subgraph) => serve(subgraph)));
    gateway = await start(
      subgraphs().map((subgraph, place) => {
        const server = servers[place];
        return server ? remote(subgraph.name, server) : localSubgraph(subgraph);
      }),
    );
  });
  afterAll(async () => {
    await gateway.close();
    for (const server of servers) await server.close();
  });

  const titleAt = async (time: string) => {
    const { status, body } = await ask(gateway, `query ($time: DateTime!) ${tasksAt('$time')}`, { time });
    expect([status, body.errors]).toEqual([200, undefined]);
    return titleIn(body);
  };

  it('answers from what the graph knew at the time, however often it was corrected since', async () => {
    expect(titleIn((await ask(gateway, tasks)).body)).toBe('更正的任务');
    expect(await titleAt(times.correction)).toBe('更正的任务');
    expect(await titleAt(justBefore(times.correction))).toBe('原来的任务');
    expect(await titleAt(times.task)).toBe('原来的任务');
    expect(await titleAt(justBefore(times.task))).toBeUndefined();
  });

  it('answers every subgraph as it was, those that did not change as they are', async () => {
    const { body } = await ask(gateway, `query @knownAt(time: "${times.task}") ${tasksAt(`"${times.task}"`)}`);
    const { name, tasks: known } = body.data.agency;
    expect(name).toBe('周村区应急管理局');
    expect(known.nodes.find(({ id }: { id: string }) => id.startsWith('task:test/1')).assignments.nodes).toEqual([
      { agency: { name: '周村区应急管理局' } },
    ]);
    const before = await ask(gateway, tasksAt(`"${times.data}"`));
    expect(before.body.data.agency.tasks.totalCount).toBe(known.totalCount - 1);
  });

  it('takes the day of the time in Zibo for today, where a query asks of a day and does not say which', async () => {
    const progress = (day: string, at = '') =>
      `{ plan(id: "plan:370306/emergency-management-14fyp"${at}) { progress${day} { asOf } } }`;
    const dayOf = async (query: string) => (await ask(gateway, query)).body.data.plan.progress.asOf;
    const at = `, knownAt: "${times.data}"`;
    expect(await dayOf(progress('', at))).toBe('2023-07-01');
    expect(await dayOf(progress('(asOf: "2023-06-30")', at))).toBe('2023-06-30');
    expect(await dayOf(progress(''))).toBe(todayInShanghai());
  });

  it('finds lists empty and ids unknown before the graph knew anything', async () => {
    const { body } = await ask(
      gateway,
      `query ($at: DateTime = "2000-01-01T00:00:00Z") {
        agencies(knownAt: $at) { totalCount nodes { id } } agency(id: "${bureau}", knownAt: $at) { name }
        plans(knownAt: $at) { totalCount } projects(knownAt: $at) { nodes { id } }
        programme(id: "programme:370300/urban-construction-2022", knownAt: $at) { name }
      }`,
    );
    expect(body).toEqual({
      data: {
        agencies: { totalCount: 0, nodes: [] },
        agency: null,
        plans: { totalCount: 0 },
        projects: { nodes: [] },
        programme: null,
      },
    });
  });
});

describe('the time of @knownAt', () => {
  let gateway: Gateway;
  const fetches: string[] = [];
  beforeAll(async () => {
    gateway = await start(subgraphs().map((subgraph) => listingFetches(localSubgraph(subgraph), fetches)));
  });
  afterAll(() => gateway.close());
  beforeEach(() => {
    fetches.length = 0;
  });

  it('may be written with any offset, in the document or as the default of a variable', async () => {
    const inZibo = `${new Date(Date.parse(times.task) + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`;
    for (const query of [tasksAt(`"${inZibo}"`), `query ($t: DateTime = "${inZibo}") ${tasksAt('$t')}`]) {
      expect(titleIn((await ask(gateway, query)).body)).toBe('原来的任务');
    }
  });

  const body = '{ agency(id: "x@2999-01-01T00:00:00Z") { name } }';
  const variable = `query ($t: DateTime!) { agency(id: "x", knownAt: $t) { name } }`;
  it.each<[string, string, object, string, string | undefined]>([
    ['to come', `query @knownAt(time: "2999-01-01T00:00:00Z") ${body}`, {}, 'KNOWN_AT_IN_FUTURE', '@knownAt.time'],
    ['to come, in a variable', variable, { t: '2999-01-01T00:00:00Z' }, 'KNOWN_AT_IN_FUTURE', 'knownAt'],
    [
      'without an offset',
      `query @knownAt(time: "2022-01-01T00:00:00") ${body}`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
      '@knownAt.time',
    ],
    ['without an offset, in a variable', variable, { t: '2022-01-01T00:00:00' }, 'BAD_USER_INPUT', 't'],
    ['that does not exist', variable, { t: '2022-02-30T00:00:00Z' }, 'BAD_USER_INPUT', 't'],
    ['that is a number', `query @knownAt(time: 2022) ${body}`, {}, 'GRAPHQL_VALIDATION_FAILED', '@knownAt.time'],
    ['that is not given', `query @knownAt ${body}`, {}, 'GRAPHQL_VALIDATION_FAILED', '@knownAt'],
    ['that the variables lack', variable, {}, 'BAD_USER_INPUT', 't'],
    [
      'given twice',
      `query @knownAt(time: "2022-01-01T00:00:00Z") @knownAt(time: "2023-01-01T00:00:00Z") ${body}`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
      '@knownAt',
    ],
    [
      'of one field',
      '{ agency(id: "x") @knownAt(time: "2022-01-01T00:00:00Z") { name } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      '@knownAt',
    ],
  ])(
    '%s is refused with 400, its code and its place, and nothing is fetched',
    async (_, query, variables, code, field) => {
      const answer = await ask(gateway, query, variables);
      expect(answer.status).toBe(400);
      expect(answer.body).not.toHaveProperty('data');
      expect(answer.body.errors[0].extensions).toMatchObject({
        code,
        field,
        messageZh: expect.stringMatching(/\p{Script=Han}/u),
      });
      expect(fetches).toEqual([]);
    },
  );
});

it('a subgraph that cannot tell its revision at a time costs its own fields only', async () => {
  const plans = await standIn(({ url }, response) => {
    response.statusCode = url === '/revision' ? 200 : 503;
    response.end('{"revision": 1}');
  });
  const connections: SubgraphConnection[] = [
    localSubgraph(world.agencies),
    remote('plans', plans),
    localSubgraph(world.projects),
  ];
  const gateway = await start(connections);
  const { status, body } = await ask(gateway, tasksAt(`"${times.task}"`));
  expect(status).toBe(200);
  expect(body.data).toEqual({ agency: { name: '周村区应急管理局', tasks: null } });
  expect(body.errors).toMatchObject([
    { path: ['agency', 'tasks'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'plans' } },
  ]);
  await gateway.close();
  await plans.close();
});
