import type { RevisionRow } from '@zibo-graph/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, localSubgraph } from '../src/index.js';
import { ask, bureau, importTask, listingFetches, openWorld, start, type World } from './world.js';

let world: World;
/** When a task, and a correction of its title, were imported, in the form that ids have it. */
let times: { readonly task: string; readonly correction: string };
beforeAll(async () => {
  world = await openWorld();
  await importTask(world, '原来的任务');
  await importTask(world, '更正的任务');
  const changes = await world.database.kysely
    .withTables<{ 'plans.revisions': RevisionRow }>()
    .selectFrom('plans.revisions')
    .select('changed_at')
    .orderBy('revision')
    .execute();
  const [task = '', correction = ''] = changes
    .slice(-2)
    .map((change) =>
      change.changed_at.replace(/\.(\d*?)0*Z$/, (_: string, digits: string) => `${digits && `.${digits}`}Z`),
    );
  times = { task, correction };
});
afterAll(() => world.database.close());

/** Under which keys a cache that normalises by type and id, without being told how, keeps what a response has. */
function cacheKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(cacheKeys);
  if (typeof value !== 'object' || value === null) return [];
  const { __typename, id } = value as { __typename?: string; id?: string };
  return [...(id ? [`${__typename}:${id}`] : []), ...Object.values(value).flatMap(cacheKeys)];
}

describe.each(['compiled', 'stock'] as const)('the things of the past, by the executor %s,', (planExecutor) => {
  let gateway: Gateway;
  const fetches: string[] = [];
  beforeAll(async () => {
    gateway = await start(
      [world.agencies, world.plans, world.projects].map((one) => listingFetches(localSubgraph(one), fetches)),
      { planExecutor },
    );
  });
  afterAll(() => gateway.close());

  const everything = `query ($id: ID!, $ids: [ID!]!, $at: DateTime) {
    agency(id: $id, knownAt: $at) { __typename id area { ...Id } same: id tasks(first: 3) { nodes { __typename key: id ...Id assignments { nodes { agency { ...Id } } } } } }
    nodes(ids: $ids, knownAt: $at) { __typename id ... on Target { plan { __typename id } } }
    findings(first: 2, knownAt: $at) { __typename id subjects }
  } fragment Id on Node { __typename id }`;
  const variables = { id: bureau, ids: ['target:370306/emergency-management-14fyp/box1-03', 'area:370306'] };

  it('share no key of a cache with those of the present, and are the same but for the time in their ids', async () => {
    const present = (await ask(gateway, everything, variables)).body;
    const past = (await ask(gateway, everything, { ...variables, at: times.correction })).body;
    const keys = cacheKeys(present.data);
    expect(keys.length).toBeGreaterThan(15);
    expect(cacheKeys(past.data).filter((key) => keys.includes(key))).toEqual([]);
    const at = `@${times.correction}`;
    expect(past.data.agency.same).toBe(bureau + at);
    expect(JSON.parse(JSON.stringify(past).replaceAll(at, ''))).toEqual(present);
  });

  it('are found again by their ids alone, in the document, in variables and in conditions', async () => {
    const id = `task:test/1@${times.task}`;
    const agency = `${bureau}@${times.task}`;
    const named = 'id ... on Agency { title: name }';
    const ofTask = { id, title: '原来的任务' };
    const ofAgency = { id: agency, title: '周村区应急管理局' };
    const queries = [
      ['query ($id: ID!) { task(id: $id) { id title } }', { id }, ofTask],
      [`{ task(id: "${id}") { id title } }`, {}, ofTask],
      [`query ($id: ID!) { node(id: $id) { ${named} } }`, { id: agency }, ofAgency],
      [`query ($ids: [ID!]!) { nodes(ids: $ids) { ${named} } }`, { ids: [agency] }, [ofAgency]],
      [
        'query ($where: TaskFilter) { tasks(where: $where) { nodes { id title } } }',
        { where: { id: { in: [id] } } },
        { nodes: [ofTask] },
      ],
      [`{ tasks(where: { or: [{ id: { eq: "${id}" } }] }) { nodes { id title } } }`, {}, { nodes: [ofTask] }],
    ] as const;
    for (const [query, given, expected] of queries) {
      const { body } = await ask(gateway, query, given);
      expect(Object.values(body.data)).toEqual([expected]);
    }
  });

  it('are not those of an id with what is no time behind it', async () => {
    for (const id of [`${bureau}@`, `${bureau}@2022-02-30T00:00:00Z`, `${bureau}@yesterday`]) {
      expect((await ask(gateway, 'query ($id: ID!) { agency(id: $id) { id } }', { id })).body.data.agency).toBeNull();
    }
  });

  const [one, other] = ['2023-07-01T00:00:00Z', '2023-07-02T00:00:00Z'];
  it.each([
    [
      'by the directive alone',
      `query @knownAt(time: "${one}") { agency(id: "x") { name } }`,
      'KNOWN_AT_UNMARKED',
      'agency',
    ],
    [
      'at one of two root fields',
      `{ areas(knownAt: "${one}") { totalCount } plans { totalCount } }`,
      'KNOWN_AT_UNMARKED',
      'plans',
    ],
    [
      'by an id below the root',
      `{ agency(id: "x") { tasks(where: { id: { eq: "t@${one}" } }) { totalCount } } }`,
      'KNOWN_AT_UNMARKED',
      'agency',
    ],
    [
      'at two root fields differently',
      `{ areas(knownAt: "${one}") { totalCount } plans(knownAt: "${other}") { totalCount } }`,
      'KNOWN_AT_CONFLICT',
      'knownAt',
    ],
    ['otherwise by an id', `{ node(id: "x@${other}", knownAt: "${one}") { id } }`, 'KNOWN_AT_CONFLICT', 'id'],
    [
      'otherwise by the directive',
      `query @knownAt(time: "${other}") { areas(knownAt: "${one}") { totalCount } }`,
      'KNOWN_AT_CONFLICT',
      'knownAt',
    ],
  ])('are refused where the time is said %s, before anything is fetched', async (_, query, code, field) => {
    fetches.length = 0;
    const { status, body } = await ask(gateway, query);
    expect([status, body.data]).toEqual([400, undefined]);
    expect(body.errors[0].extensions).toMatchObject({
      code,
      field,
      messageZh: expect.stringMatching(/\p{Script=Han}/u),
    });
    expect(fetches).toEqual([]);
  });
});
