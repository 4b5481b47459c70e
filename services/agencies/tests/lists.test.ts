import type { Database } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { agency, area, dataOf, execute, numbered, write } from './dataset.js';
import { openMigrated } from './openMigrated.js';

/** Half of them in an area; ids of all sorts, which sort by code point. */
const names = ['Z', 'a', 'é', '应', '中', ...Array.from({ length: 45 }, (_, index) => numbered(index))];
const all = names.map((name) => `agency:${name}`).sort((a, b) => (Buffer.from(a) < Buffer.from(b) ? -1 : 1));
const ofArea = all.filter((_, index) => index % 2 === 0);

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openMigrated();
  subgraph = await openAgencies(database);
  await write(database, subgraph, {
    areas: [area('1'), area('2')],
    agencies: all.map((id) => agency(id.slice('agency:'.length), { area_id: ofArea.includes(id) ? 'area:1' : null })),
  });
});

afterAll(() => database.close());

interface Connection {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
type Arguments = Readonly<Record<string, number | string | null>>;

const page =
  '{ nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const declared = '$first: Int, $after: String, $last: Int, $before: String';
const passed = 'first: $first, after: $after, last: $last, before: $before';
const lists = [
  {
    list: 'all agencies',
    ids: all,
    query: `query (${declared}) { list: agencies(${passed}) ${page} }`,
    listOf: (data: { list: Connection }) => data.list,
  },
  {
    list: 'the agencies of an area',
    ids: ofArea,
    query: `query (${declared}) { area(id: "area:1") { list: agencies(${passed}) ${page} } }`,
    listOf: (data: { area: { list: Connection } }) => data.area.list,
  },
];

describe.each(lists)('$list', ({ ids, query, listOf }) => {
  const read = async (variables: Arguments): Promise<Connection> =>
    listOf((await dataOf(subgraph, { query, variables })) as never);

  it.each([1, 7, 25, 50, 200])('read forward by %i, come once each, by id', async (first) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { nodes, edges, pageInfo }: Connection = await read({ first, after });
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(ids);
  });

  it.each([1, 7, 25, 50, 200])('read backward by %i, come once each, each page by id', async (last) => {
    const seen: string[] = [];
    let before: string | null = null;
    for (let more = true; more; ) {
      const { nodes, pageInfo }: Connection = await read({ last, before });
      expect(pageInfo.hasNextPage).toBe(before !== null);
      seen.unshift(...nodes.map(({ id }) => id));
      before = pageInfo.startCursor;
      more = pageInfo.hasPreviousPage;
    }
    expect(seen).toEqual(ids);
  });

  it('have 20 on a page unless asked otherwise', async () => {
    expect((await read({})).nodes.map(({ id }) => id)).toEqual(ids.slice(0, 20));
  });

  it('are empty behind the last and before the first', async () => {
    const { pageInfo } = await read({ first: 200 });
    const nothing = { nodes: [], edges: [] };
    expect(await read({ after: pageInfo.endCursor })).toMatchObject(nothing);
    expect(await read({ last: 5, before: pageInfo.startCursor })).toMatchObject(nothing);
  });

  it.each<[Arguments, string, string]>([
    [{ first: 0 }, 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    [{ last: 201 }, 'PAGE_SIZE_OUT_OF_RANGE', 'last'],
    [{ first: 1, last: 1 }, 'PAGE_DIRECTION_CONFLICT', 'last'],
    [{ after: 'nonsense' }, 'CURSOR_INVALID', 'after'],
    [{ before: Buffer.from('["areas","area:1"]').toString('base64url') }, 'CURSOR_INVALID', 'before'],
  ])('refuse %j with %s of `%s`', async (variables, code, field) => {
    const { errors } = await execute(subgraph, { query, variables });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code, field })]);
  });
});

describe('a cursor', () => {
  it('of one list is refused by another, though both hold agencies', async () => {
    const { agencies } = await dataOf(subgraph, '{ agencies(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await execute(subgraph, {
      query: 'query ($after: String) { area(id: "area:1") { agencies(after: $after) { nodes { id } } } }',
      variables: { after: agencies.pageInfo.endCursor },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
  });
});

describe('totalCount', () => {
  const statementsFor = (query: string) => statementsOf(database, () => dataOf(subgraph, query));

  it('counts every page, whatever page is read', async () => {
    const data = await dataOf(
      subgraph,
      '{ agencies(last: 1) { totalCount } area(id: "area:1") { agencies(first: 1) { totalCount } } }',
    );
    expect(data).toEqual({ agencies: { totalCount: all.length }, area: { agencies: { totalCount: ofArea.length } } });
  });

  it('is counted only when asked for', async () => {
    expect(await statementsFor('{ agencies { nodes { id } } }')).toHaveLength(1);
    expect(await statementsFor('{ agencies { nodes { id } totalCount } }')).toHaveLength(2);
    expect(await statementsFor('{ areas { nodes { agencies { nodes { id } } } } }')).toHaveLength(2);
    expect(await statementsFor('{ areas { nodes { agencies { totalCount nodes { id } } } } }')).toHaveLength(3);
  });

  it('is counted for all areas of an answer with one statement', async () => {
    const { areas } = await dataOf(subgraph, '{ areas { nodes { id agencies { totalCount } } } }');
    expect(areas.nodes).toEqual([
      { id: 'area:1', agencies: { totalCount: ofArea.length } },
      { id: 'area:2', agencies: { totalCount: 0 } },
    ]);
  });
});
