import type { Database } from '@zibo-graph/database';
import { openTestDatabase, queryPlansOf } from '@zibo-graph/database/testing';
import type { Operation, Subgraph } from '@zibo-graph/subgraph-kit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAgencies } from '../src/subgraph.js';
import { dataOf } from './dataset.js';

const rows = 20_000;
const revision = 2;

/** Columns of each table, given the number `n` of a row. */
const tables: Readonly<Record<string, string>> = {
  areas: `'area:' || n as id, 'code-' || n as code, '' as name_zh, '' as name_en, 'TOWN' as kind, 'area:' || n / 10 as parent_id`,
  agencies: `'agency:' || n as id, '' as name_zh, '' as name_en, false as name_en_ours, '' as kind, 'DISTRICT' as level,
    'duty-' || n % 2000 as function, 'area:' || n % 200 as area_id, 'agency:' || n / 10 as parent_id, 'uscc-' || n as uscc`,
  aliases: `'agency:' || n as agency_id, 'name' as name, 'VARIANT' as kind`,
  memberships: `'membership:' || n as id, 'agency:' || n / 20 as body_id, 'agency:' || n as member_id, 'MEMBER' as role`,
};

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openTestDatabase();
  subgraph = await openAgencies(database);
  // Every row stands in revision 2 and has a version that was superseded then.
  for (const [name, columns] of Object.entries(tables)) {
    const names = [...columns.matchAll(/ as (\w+)/g)].map(([, column]) => column).join(', ');
    await sql`
      insert into ${sql.table(`agencies.${name}`)} (${sql.raw(names)}, document_id, locator, dataset, digest, added_in, superseded_in)
      select r.*, 'document:one', '', 'test', '', version, nullif(version + 1, 3)
      from generate_series(1, 2) version, lateral (select ${sql.raw(columns)} from generate_series(0, ${rows - 1}) n) r
    `.execute(database.kysely);
    await sql`analyze ${sql.table(`agencies.${name}`)}`.execute(database.kysely);
  }
});

afterAll(() => database.close());

const cursor = (list: string, id: string) => Buffer.from(JSON.stringify([list, id])).toString('base64url');
const entities = (type: string, selection: string): Operation => ({
  query: `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { ${selection} } } }`,
  variables: { all: [7, 8, 9].map((n) => ({ __typename: type, id: `${type.toLowerCase()}:${n}` })) },
});
const reads: [string, Operation][] = [
  ['one agency by its code', { query: '{ agency(uscc: "uscc-77") { id } }' }],
  ['one area by its code', { query: '{ area(code: "code-77") { id } }' }],
  [
    'a page of all agencies',
    { query: `{ agencies(first: 20, after: "${cursor('agencies', 'agency:5')}") { nodes { id } } }` },
  ],
  ['a page of all areas', { query: `{ areas(last: 20, before: "${cursor('areas', 'area:5')}") { nodes { id } } }` }],
  [
    'everything about agencies',
    entities(
      'Agency',
      'aliases { name } area { id } parent { id } children { id } counterparts { id } memberships { id: role body { id } } members { member { id } }',
    ),
  ],
  [
    'everything about areas',
    entities('Area', 'parent { id } children { id } agencies(first: 20) { totalCount nodes { id } }'),
  ],
];

/** The lines of a query plan that read a whole table or a whole index: a scan that no condition on an index bounds. */
const wholeScans = (plan: string): string[] =>
  plan.split('\n').filter((line, index, lines) => {
    const bounded = lines[index + 1]?.includes('Index Cond:');
    return line.includes('Seq Scan') || (/Index (Only )?Scan/.test(line) && !bounded);
  });

describe(`of ${rows.toLocaleString('en')} rows a table, every statement reads by index`, () => {
  it.each(reads)('%s', async (_, operation) => {
    const plans = await queryPlansOf(database, () => dataOf(subgraph, operation, revision));
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.flatMap(wholeScans)).toEqual([]);
  });
});
