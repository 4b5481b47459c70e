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

const query = `{
  agency(id: "agency:government") {
    children {
      name aliases { name } area { name parent { name } } parent { name } children { id } counterparts { id name }
      memberships { role body { name } } members { role }
    }
  }
  committee: agency(id: "agency:committee") { members { role member { name } body { name } } }
  areas { totalCount nodes { name parent { name } children { id } agencies(first: 100) { totalCount nodes { name area { name } } } } }
  agencies(first: 200) { totalCount nodes { name area { name } parent { name } } }
}`;

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openTestDatabase();
  subgraph = await openAgencies(database);
});

afterAll(() => database.close());

describe('the number of statements', () => {
  /** The table that each statement reads, as often as it is read. */
  const tablesRead = async (): Promise<string[]> => {
    const statements = await statementsOf(database, () => dataOf(subgraph, query));
    return statements.map(({ sql }) => /from "agencies"\."(\w+)"/.exec(sql)?.[1] ?? sql).sort();
  };

  it('does not depend on the number of rows: as many for 1,000 agencies as for 10', async () => {
    await write(database, subgraph, bureaus(10));
    const forTen = await tablesRead();
    await write(database, subgraph, bureaus(1_000));
    expect((await dataOf(subgraph, query)).agency.children).toHaveLength(1_000);
    expect(await tablesRead()).toEqual(forTen);
    const count = (table: string) => forTen.filter((other) => other === table).length;
    expect(['agencies', 'areas', 'aliases', 'memberships'].map(count)).toEqual([9, 4, 1, 3]);
  });
});
