import type { Database } from '@zibo-graph/database';
import { openTestDatabase, statementsOf } from '@zibo-graph/database/testing';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { agency, alias, area, dataOf, membership, numbered, type Records, write } from './dataset.js';

/** So many agencies under one, each in an area, with an alias, a seat and a counterpart. */
function bureaus(count: number): Records {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return {
    areas: [area('1'), ...Array.from({ length: 10 }, (_, index) => area(`1/${index}`, { parent_id: 'area:1' }))],
    agencies: [
      agency('government', { area_id: 'area:1' }),
      agency('committee', { kind: 'COORDINATING_BODY' }),
      ...numbers.map((index) =>
        agency(numbered(index), {
          area_id: `area:1/${index % 10}`,
          parent_id: 'agency:government',
          function: `duty-${Math.floor(index / 2)}`,
        }),
      ),
    ],
    aliases: numbers.map((index) => alias(numbered(index), `别名${index}`)),
    memberships: numbers.map((index) =>
      membership('committee', numbered(index), 'MEMBER', { member_id: `agency:${numbered(index)}` }),
    ),
  };
}

/** Queries, and how often each reads areas, agencies, aliases and memberships. */
const queries: [string, string, readonly number[]][] = [
  [
    'the agencies under one',
    `{ agency(id: "agency:government") { children {
      name aliases { name } area { name } parent { name } children { id } counterparts { id }
      memberships { role body { name } } members { role }
    } } }`,
    [1, 5, 1, 2],
  ],
  [
    'the members of a body',
    '{ agency(id: "agency:committee") { members { role body { name } member { name area { name parent { name } } } } } }',
    [2, 2, 0, 1],
  ],
  [
    'all areas with their agencies',
    `{ areas { totalCount nodes {
      name parent { name } children { id } agencies(first: 100) { totalCount nodes { name area { name } } }
    } } }`,
    [5, 2, 0, 0],
  ],
  [
    'a page of agencies',
    '{ agencies(first: 200) { totalCount nodes { name area { name } parent { name } } } }',
    [1, 3, 0, 0],
  ],
];

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openTestDatabase();
  subgraph = await openAgencies(database);
  await write(database, subgraph, bureaus(10));
  await write(database, subgraph, bureaus(1_000));
});

afterAll(() => database.close());

describe('the number of statements', () => {
  const readsOf = async (query: string, revision: number): Promise<number[]> => {
    const statements = await statementsOf(database, () => dataOf(subgraph, query, revision));
    const tables = statements.map(({ sql }) => /from "agencies"\."(\w+)"/.exec(sql)?.[1]);
    return ['areas', 'agencies', 'aliases', 'memberships'].map(
      (name) => tables.filter((table) => table === name).length,
    );
  };

  it.each(queries)('for %s is the same for 1,000 agencies as for 10', async (_, query, reads) => {
    expect(await readsOf(query, 1)).toEqual(reads);
    expect(await readsOf(query, 2)).toEqual(reads);
  });

  it('is told of answers that hold all the rows', async () => {
    const query = '{ agency(id: "agency:government") { children { id } } agencies { totalCount } }';
    expect((await dataOf(subgraph, query, 1)).agency.children).toHaveLength(10);
    expect((await dataOf(subgraph, query, 2)).agency.children).toHaveLength(1_000);
  });
});
