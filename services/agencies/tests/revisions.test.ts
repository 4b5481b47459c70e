import type { Database } from '@zibo-graph/database';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { agency, alias, area, dataOf, membership, type Records, write } from './dataset.js';
import { openMigrated } from './openMigrated.js';

const before: Records = {
  areas: [area('1', { name_zh: '旧区' })],
  agencies: [
    agency('a', { area_id: 'area:1', name_zh: '旧局', uscc: 'OLD', function: 'old' }),
    agency('b', { area_id: 'area:1', function: 'old', parent_id: 'agency:a' }),
    agency('gone', { area_id: 'area:1' }),
  ],
  aliases: [alias('a', '旧名')],
  memberships: [membership('a', 'seat', 'MEMBER', { member_id: 'agency:b' })],
};
const after: Records = {
  areas: [area('1', { name_zh: '新区' }), area('2', { parent_id: 'area:1' })],
  agencies: [
    agency('a', { area_id: 'area:2', name_zh: '新局', uscc: 'NEW', function: 'new' }),
    agency('b', { area_id: 'area:1', function: 'old' }),
    agency('new', { area_id: 'area:1' }),
  ],
  aliases: [alias('a', '新名')],
  memberships: [membership('a', 'seat', 'CHAIR', { member_id: 'agency:b' })],
};

const query = `{
  a: agency(id: "agency:a") {
    name uscc area { name } aliases { name } members { role member { id } } children { id } counterparts { id }
  }
  gone: agency(id: "agency:gone") { id }
  new: agency(id: "agency:new") { id }
  byOld: agency(uscc: "OLD") { id }
  byNew: agency(uscc: "NEW") { id }
  agencies { totalCount nodes { id } }
  area(id: "area:1") { name children { id } agencies { totalCount nodes { id } } }
}`;
const old = {
  a: {
    name: '旧局',
    uscc: 'OLD',
    area: { name: '旧区' },
    aliases: [{ name: '旧名' }],
    members: [{ role: 'MEMBER', member: { id: 'agency:b' } }],
    children: [{ id: 'agency:b' }],
    counterparts: [{ id: 'agency:b' }],
  },
  gone: { id: 'agency:gone' },
  new: null,
  byOld: { id: 'agency:a' },
  byNew: null,
  agencies: { totalCount: 3, nodes: [{ id: 'agency:a' }, { id: 'agency:b' }, { id: 'agency:gone' }] },
  area: {
    name: '旧区',
    children: [],
    agencies: { totalCount: 3, nodes: [{ id: 'agency:a' }, { id: 'agency:b' }, { id: 'agency:gone' }] },
  },
};
const current = {
  a: {
    name: '新局',
    uscc: 'NEW',
    area: { name: '区域2' },
    aliases: [{ name: '新名' }],
    members: [{ role: 'CHAIR', member: { id: 'agency:b' } }],
    children: [],
    counterparts: [],
  },
  gone: null,
  new: { id: 'agency:new' },
  byOld: null,
  byNew: { id: 'agency:a' },
  agencies: { totalCount: 3, nodes: [{ id: 'agency:a' }, { id: 'agency:b' }, { id: 'agency:new' }] },
  area: {
    name: '新区',
    children: [{ id: 'area:2' }],
    agencies: { totalCount: 2, nodes: [{ id: 'agency:b' }, { id: 'agency:new' }] },
  },
};
const nothing = {
  a: null,
  gone: null,
  new: null,
  byOld: null,
  byNew: null,
  agencies: { totalCount: 0, nodes: [] },
  area: null,
};

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openMigrated();
  subgraph = await openAgencies(database);
});

afterAll(() => database.close());

describe('a request', () => {
  it('that was opened before a change sees the old state in every later fetch, a new one the new state', async () => {
    await write(database, subgraph, before);
    const session = subgraph.openSession({ requestId: 'r-1', revision: subgraph.revision() });
    const first = await session.execute({ query: '{ agency(id: "agency:b") { name parent { name } } }' });
    await write(database, subgraph, after);
    expect(first).toEqual({ data: { agency: { name: '机构b', parent: { name: '旧局' } } } });
    expect((await session.execute({ query })).data).toEqual(old);
    expect(await dataOf(subgraph, query)).toEqual(current);
  });

  it('at an old revision sees the state of it, that before all data empty', async () => {
    await write(database, subgraph, {});
    expect(await dataOf(subgraph, query, 0)).toEqual(nothing);
    expect(await dataOf(subgraph, query, 1)).toEqual(old);
    expect(await dataOf(subgraph, query, 2)).toEqual(current);
    expect(await dataOf(subgraph, query, 3)).toEqual(nothing);
  });

  it('at a revision that is yet to come sees the newest state', async () => {
    await write(database, subgraph, before);
    expect(await dataOf(subgraph, query, 99)).toEqual(old);
  });
});

describe('a list', () => {
  it('is read to its end in the state in which it was begun', async () => {
    const page = (revision: number, cursor: string | null) =>
      dataOf(
        subgraph,
        {
          query: 'query ($after: String) { agencies(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }',
          variables: { after: cursor },
        },
        revision,
      );
    const { agencies } = await page(1, null);
    const rest = await page(1, agencies.pageInfo.endCursor);
    expect(rest.agencies.nodes).toEqual([{ id: 'agency:gone' }]);
    expect((await page(2, agencies.pageInfo.endCursor)).agencies.nodes).toEqual([{ id: 'agency:new' }]);
  });
});

describe('openAgencies', () => {
  it('opens tables that stand already, at their newest revision', async () => {
    expect((await openAgencies(database)).revision()).toBe(subgraph.revision());
  });
});
