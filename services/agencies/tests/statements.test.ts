import type { Database } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import type { Subgraph } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { agency, alias, area, assignment, dataOf, membership, numbered, type Records, task, write } from './dataset.js';
import { openMigrated } from './openMigrated.js';

/** So many agencies under one, each in an area, with an alias, a seat, a counterpart and a task. */
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
    assignments: numbers.map((index) => assignment(numbered(index), { task_id: `task:${numbered(index)}` })),
    tasks: numbers.map((index) => task(numbered(index))),
  };
}

/** Queries, and how many statements of each read which table first. */
const queries: [string, string, Readonly<Record<string, number>>][] = [
  [
    'the agencies under one',
    `{ agency(id: "agency:government") { children {
      name aliases { name } area { name } parent { name } children { id } counterparts { id }
      memberships { role body { name } } members { role }
    } } }`,
    { areas: 1, agencies: 5, aliases: 1, memberships: 2 },
  ],
  [
    'the members of a body',
    '{ agency(id: "agency:committee") { members { role body { name } member { name area { name parent { name } } } } } }',
    { areas: 2, agencies: 2, memberships: 1 },
  ],
  [
    'all areas with their agencies',
    `{ areas { totalCount nodes {
      name parent { name } children { id } agencies(first: 100) { totalCount nodes { name area { name } } }
    } } }`,
    { areas: 4, agencies: 2, table_counts: 1 },
  ],
  [
    'a page of agencies',
    '{ agencies(first: 200) { totalCount nodes { name area { name } parent { name } } } }',
    { areas: 1, agencies: 2, table_counts: 1 },
  ],
  [
    'a page of agencies under a condition, in an order',
    `{ agencies(where: { name: { contains: "机构" }, area: { within: "area:1" }, assignments: { role: { eq: LEAD } } },
      orderBy: [{ field: AREA, direction: DESC }, { field: NAME }]) { totalCount nodes { name } } }`,
    { agencies: 2 },
  ],
  [
    'the agencies of each area under a condition',
    `{ areas { nodes { agencies(where: { kind: { ne: MEDIA } }, orderBy: [{ field: NAME }]) { totalCount nodes { id } } } } }`,
    { areas: 1, agencies: 2 },
  ],
  [
    'things by their ids',
    `{ nodes(ids: ["agency:n00000", "agency:n00001", "area:1", "task:n00000", "task:n00001", "project:none"]) {
      id ... on Agency { name area { name } } } }`,
    { areas: 2, agencies: 1, entries_reference: 1 },
  ],
  [
    'what a search finds',
    '{ search(text: "bie ming", first: 5) { totalCount nodes { title node { id ... on Agency { name } } } } }',
    { agencies: 1, entries_reference: 2 },
  ],
  [
    'agencies by their names',
    `{ resolveAgencies(names: ["机构n00001", "机构n00002", "别名3", "局"], area: "area:1") {
      agency { name area { name } } candidates { name } } }`,
    { areas: 1, agencies: 1, entries_reference: 2 },
  ],
  [
    'the data sets',
    '{ datasets { name agenciesPart { rowCount revision } } }',
    { datasets_reference: 1, revisions: 1 },
  ],
];

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openMigrated();
  subgraph = await openAgencies(database);
  await write(database, subgraph, bureaus(10));
  await write(database, subgraph, bureaus(1_000));
});

afterAll(() => database.close());

describe('the number of statements', () => {
  const readsOf = async (query: string, revision: number): Promise<Record<string, number>> => {
    const reads: Record<string, number> = {};
    for (const { sql } of await statementsOf(database, () => dataOf(subgraph, query, revision))) {
      const table = /from "agencies"\."(\w+)"/.exec(sql)?.[1] ?? sql;
      reads[table] = (reads[table] ?? 0) + 1;
    }
    return reads;
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
