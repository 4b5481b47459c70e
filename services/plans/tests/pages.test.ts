import { cursorOf, type OrderedList, pageRequest } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as lists from '../src/lists.js';
import { indicatorRecord, observationRecord, planRecord, targetRecord, taskRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld([
    planRecord({ id: 'plan:p', area_id: 'area:1' }),
    planRecord({ id: 'plan:q', area_id: 'area:1' }),
    // Neither the order of the ids nor that of the records is the order of the plan; c and d share a place.
    taskRecord({ id: 'task:e', position: 1 }),
    taskRecord({ id: 'task:a', position: 3 }),
    taskRecord({ id: 'task:d', position: 2 }),
    taskRecord({ id: 'task:c', position: 2 }),
    taskRecord({ id: 'task:b', position: 10 }),
    taskRecord({ id: 'task:z', plan_id: 'plan:q' }),
    targetRecord({ id: 'target:y', position: 2 }),
    targetRecord({ id: 'target:x', position: 10 }),
    indicatorRecord({ id: 'indicator:i' }),
    observationRecord({ id: 'observation:2', area_id: 'area:1', agency_id: 'agency:l' }),
    observationRecord({ id: 'observation:1', area_id: 'area:1' }),
  ]);
});
afterAll(() => world.database.close());

const connection =
  'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const idsOf = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id.slice(id.indexOf(':') + 1)).join('');
const tasksOfPlan = async (args: string) =>
  (await world.ask(`{ plan(id: "plan:p") { tasks(${args}) { ${connection} } } }`)).plan.tasks;
const forged = (list: OrderedList, row: object) => cursorOf(list, pageRequest(list, {}), row);

describe('a page', () => {
  it('walks a list forward to its end, each item once, in the order of the plan', async () => {
    const first = await tasksOfPlan('first: 2');
    const second = await tasksOfPlan(`first: 2, after: "${first.pageInfo.endCursor}"`);
    const third = await tasksOfPlan(`first: 2, after: "${second.pageInfo.endCursor}"`);
    expect([first, second, third].map(idsOf)).toEqual(['ec', 'da', 'b']);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([false, true, true]);
    expect(first.totalCount).toBe(5);
  });

  it('walks a list backward to its start, in the order of the plan', async () => {
    const end = await tasksOfPlan('last: 2');
    const middle = await tasksOfPlan(`last: 2, before: "${end.pageInfo.startCursor}"`);
    const start = await tasksOfPlan(`last: 2, before: "${middle.pageInfo.startCursor}"`);
    expect([end, middle, start].map(idsOf)).toEqual(['ab', 'cd', 'e']);
    expect([end, middle, start].map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([true, true, false]);
  });

  it('lies between two cursors', async () => {
    const { edges } = await tasksOfPlan('first: 5');
    expect(idsOf(await tasksOfPlan(`after: "${edges[0].cursor}", before: "${edges[4].cursor}"`))).toBe('cda');
  });

  it('of a whole list is in the order of the ids', async () => {
    const lists = await world.ask(`{
      plans { ${connection} } tasks(last: 2) { ${connection} } targets { ${connection} }
      indicators { ${connection} } observations(first: 1) { ${connection} } documents { ${connection} } }`);
    const pages = ['plans', 'tasks', 'targets', 'indicators', 'observations', 'documents'].map((name) => lists[name]);
    expect(pages.map(idsOf)).toEqual(['pq', 'ez', 'xy', 'i', '1', '']);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([2, 6, 2, 1, 2, 0]);
  });

  it('of an area has its plans by id, their targets by plan and place, and its observations by id', async () => {
    const selection = `plans { ${connection} } targets { ${connection} } observations { ${connection} }`;
    const { plans, targets, observations } = await world.entity('Area', 'area:1', selection);
    expect([plans, targets, observations].map(idsOf)).toEqual(['pq', 'yx', '12']);
    expect([plans, targets, observations].map(({ totalCount }) => totalCount)).toEqual([2, 2, 2]);
  });

  it('of an entity that no row names is empty', async () => {
    const { plans, targets } = await world.entity(
      'Area',
      'area:0',
      `plans { ${connection} } targets { ${connection} }`,
    );
    expect([plans, targets].map((page) => [page.nodes, page.totalCount])).toEqual([
      [[], 0],
      [[], 0],
    ]);
  });
});

describe('a page request', () => {
  it.each([
    ['a cursor that is none', 'after: "nonsense"', 'CURSOR_INVALID', 'after'],
    ['a cursor of another list', `before: "${forged(lists.allTasks, { id: 'task:a' })}"`, 'CURSOR_INVALID', 'before'],
    [
      'a cursor with a word for a number',
      `after: "${forged(lists.tasksOfPlan, { position: 'x', id: 'task:a' })}"`,
      'CURSOR_INVALID',
      'after',
    ],
    [
      'a cursor with too large a number',
      `after: "${forged(lists.tasksOfPlan, { position: 3e9, id: 'task:a' })}"`,
      'CURSOR_INVALID',
      'after',
    ],
    [
      'a cursor with a null character',
      `after: "${forged(lists.tasksOfPlan, { position: 1, id: '\0' })}"`,
      'CURSOR_INVALID',
      'after',
    ],
    ['a page of nothing', 'first: 0', 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    ['a page over the limit', 'last: 201', 'PAGE_SIZE_OUT_OF_RANGE', 'last'],
    ['both ends at once', 'first: 1, last: 1', 'PAGE_DIRECTION_CONFLICT', 'last'],
  ])('with %s is refused with its code and the argument', async (_, args, code, field) => {
    const { errors } = await world.run(`{ plan(id: "plan:p") { tasks(${args}) { totalCount } } }`);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code, field })]);
  });
});
