import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { membership, partyRecord, programme, project, taskRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
const names = ['a', 'b', 'c', 'd', 'e'];

beforeAll(async () => {
  world = await openWorld([
    programme('programme:p', { lead_id: 'agency:l', area_id: 'area:1' }),
    programme('programme:q', { lead_id: 'agency:l', area_id: 'area:2' }),
    ...names.map((name) => project(`project:${name}`, { area_id: 'area:1', lead_id: name < 'c' ? 'agency:l' : null })),
    project('project:f', { area_id: 'area:2', code: '2203-370300-04-01-000001' }),
    // b is led by l and l takes part in it twice; d only has l taking part.
    partyRecord({ project_id: 'project:b', agency_id: 'agency:l', role: 'FUNDER' }),
    partyRecord({ project_id: 'project:b', agency_id: 'agency:l', role: 'SUPPLIER' }),
    partyRecord({ project_id: 'project:d', agency_id: 'agency:l', role: 'SUPPLIER' }),
    ...names.map((name) => membership('programme:p', `project:${name}`)),
    taskRecord({ project_id: 'project:a', task_id: 'task:1', plan_id: 'plan:p' }),
    taskRecord({ project_id: 'project:a', task_id: 'task:2', plan_id: 'plan:p' }),
    taskRecord({ project_id: 'project:e', task_id: 'task:2', plan_id: 'plan:p' }),
  ]);
});
afterAll(() => world.database.close());

const connection =
  'totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const last = (id: string) => id.slice(id.indexOf(':') + 1);
const idsOf = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => last(id)).join('');

const entity = async (type: string, id: string, selection: string) => {
  const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { id ${selection} } } }`;
  return (await world.ask(query, { all: [{ __typename: type, id }] }))._entities[0];
};

describe('a page', () => {
  const page = async (args: string) =>
    (await world.ask(`{ programme(id: "programme:p") { projects(${args}) { ${connection} } } }`)).programme.projects;

  it('walks a list forward to its end, each item once', async () => {
    const first = await page('first: 2');
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    const third = await page(`first: 2, after: "${second.pageInfo.endCursor}"`);
    expect([first, second, third].map(idsOf)).toEqual(['ab', 'cd', 'e']);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect(first.totalCount).toBe(5);
  });

  it('walks a list backward to its start, in the order of the list', async () => {
    const end = await page('last: 2');
    const middle = await page(`last: 2, before: "${end.pageInfo.startCursor}"`);
    const start = await page(`last: 2, before: "${middle.pageInfo.startCursor}"`);
    expect([end, middle, start].map(idsOf)).toEqual(['de', 'bc', 'a']);
    expect([end, middle, start].map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([true, true, false]);
  });

  it('lies between two cursors', async () => {
    const { edges } = await page('first: 5');
    expect(idsOf(await page(`after: "${edges[0].cursor}", before: "${edges[4].cursor}"`))).toBe('bcd');
  });

  it('of the whole list of projects or programmes is the same sort of page', async () => {
    const { projects, programmes } = await world.ask(
      `{ projects(last: 2) { ${connection} } programmes(first: 1) { ${connection} } }`,
    );
    expect([idsOf(projects), projects.totalCount, idsOf(programmes), programmes.totalCount]).toEqual(['ef', 6, 'p', 2]);
  });

  it.each([
    ['a cursor that is none', 'after: "nonsense"', 'CURSOR_INVALID', 'after'],
    ['a page of nothing', 'first: 0', 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    ['a page over the limit', 'last: 201', 'PAGE_SIZE_OUT_OF_RANGE', 'last'],
    ['both ends at once', 'first: 1, last: 1', 'PAGE_DIRECTION_CONFLICT', 'last'],
  ])('refuses %s with its code and the field', async (_, args, code, field) => {
    const { errors } = await world.run(`{ projects(${args}) { totalCount } }`);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code, field })]);
  });

  it('refuses the cursor of another list', async () => {
    const { pageInfo } = await page('first: 1');
    const { errors } = await world.run(`{ projects(after: "${pageInfo.endCursor}") { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
  });
});

describe('projects reached from an entity of another subgraph', () => {
  it('of an agency are those that it leads or takes part in, each once', async () => {
    const { projects, programmes } = await entity(
      'Agency',
      'agency:l',
      `projects { ${connection} } programmes { ${connection} }`,
    );
    expect([idsOf(projects), projects.totalCount]).toEqual(['abd', 3]);
    expect([idsOf(programmes), programmes.totalCount]).toEqual(['pq', 2]);
  });

  it('of an area are those in it', async () => {
    const { projects, programmes } = await entity(
      'Area',
      'area:2',
      `projects { ${connection} } programmes { ${connection} }`,
    );
    expect([idsOf(projects), projects.totalCount]).toEqual(['f', 1]);
    expect([idsOf(programmes), programmes.totalCount]).toEqual(['q', 1]);
  });

  it('of a task are those that carry it out, of a plan those that carry out any of its tasks, each once', async () => {
    const task = await entity('Task', 'task:2', `projects { ${connection} }`);
    const plan = await entity('Plan', 'plan:p', `projects { ${connection} }`);
    expect([task, plan].map(({ projects }) => [idsOf(projects), projects.totalCount])).toEqual([
      ['ae', 2],
      ['ae', 2],
    ]);
  });

  it('are none for an id that no row names', async () => {
    const { projects, programmes } = await entity(
      'Agency',
      'agency:nobody',
      `projects { ${connection} } programmes { ${connection} }`,
    );
    expect([projects.nodes, projects.totalCount, programmes.nodes, programmes.totalCount]).toEqual([[], 0, [], 0]);
  });
});

describe('one project', () => {
  it('is found by id or by code, and is null where there is none', async () => {
    const found = await world.ask(`{
      byId: project(id: "project:f") { id } byCode: project(code: "2203-370300-04-01-000001") { id }
      noId: project(id: "project:none") { id } noCode: project(code: "none") { id } noProgramme: programme(id: "x") { id } }`);
    expect(found).toEqual({
      byId: { id: 'project:f' },
      byCode: { id: 'project:f' },
      noId: null,
      noCode: null,
      noProgramme: null,
    });
  });

  it.each(['', '(id: "project:f", code: "x")'])('is refused by none or both of its keys: project%s', async (args) => {
    const { errors } = await world.run(`{ project${args} { id } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ARGUMENT_MISSING', field: 'id, code' });
  });
});
