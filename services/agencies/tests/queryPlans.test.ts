import { type Database, readCursorKey } from '@zibo-graph/database';
import { queryPlansOf } from '@zibo-graph/database/testing';
import {
  cursorOf,
  type Operation,
  type OrderedList,
  pageRequest,
  type Subgraph,
  sealedCursor,
} from '@zibo-graph/subgraph-kit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allAgencies, allAreas } from '../src/lists.js';
import { openAgencies } from '../src/subgraph.js';
import { dataOf } from './dataset.js';
import { openMigrated } from './openMigrated.js';

const rows = 20_000;
const revision = 2;

/** Columns of each table, given the number `n` of a row. */
const tables: Readonly<Record<string, string>> = {
  areas: `'area:' || n as id, 'code-' || n as code, '名' || n % 1000 as name_zh, 'Name ' || n % 1000 as name_en, 'TOWN' as kind, 'area:' || n / 10 as parent_id`,
  agencies: `'agency:' || n as id, '名' || n % 1000 as name_zh, 'Name ' || n % 1000 as name_en, false as name_en_ours,
    'kind-' || n % 10 as kind, 'DISTRICT' as level,
    'duty-' || n % 2000 as function, 'area:' || n % 200 as area_id, 'agency:' || n / 10 as parent_id, 'uscc-' || n as uscc`,
  aliases: `'agency:' || n as agency_id, 'name' as name, 'VARIANT' as kind`,
  memberships: `'membership:' || n as id, 'agency:' || n / 20 as body_id, 'agency:' || n as member_id, 'MEMBER' as role`,
  assignments_reference: `'assignment:' || n as id, 'agency:' || n / 10 as agency_id, 'LEAD' as role,
    case n % 2 when 0 then 'task:' || n end as task_id, case n % 2 when 1 then 'target:' || n end as target_id`,
  tasks_reference: `'task:' || n as id, 'plan:' || n / 100 as plan_id, 'TASK' as kind`,
  targets_reference: `'target:' || n as id, 'plan:' || n / 100 as plan_id`,
  projects_reference: `'project:' || n as id, case n % 100 when 0 then 'SUSPENDED' else 'COMPLETION' end as stage,
    'ENERGY' as sector, 'area:' || n % 200 as area_id, 'agency:' || n / 10 as lead_id`,
  parties_reference: `'project:' || n as project_id, 'agency:' || n / 20 as agency_id, 'SUPPLIER' as role`,
  entries_reference: `'task:' || n as id, '' as alias`,
  datasets_reference: `'dataset-' || n as name`,
};
/** Copies cite nothing. */
const cited = ['areas', 'agencies', 'aliases', 'memberships'];

let database: Database;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await openMigrated();
  subgraph = await openAgencies(database);
  // Every row stands in revision 2 and has a version that was superseded then.
  for (const [name, columns] of Object.entries(tables)) {
    const all = cited.includes(name) ? `${columns}, 'document:one' as document_id, '' as locator` : columns;
    const names = [...all.matchAll(/ as (\w+)/g)].map(([, column]) => column).join(', ');
    await sql`
      insert into ${sql.table(`agencies.${name}`)} (${sql.raw(names)}, dataset, digest, added_in, superseded_in)
      select r.*, 'test', '', version, nullif(version + 1, 3)
      from generate_series(1, 2) version, lateral (select ${sql.raw(all)} from generate_series(0, ${rows - 1}) n) r
    `.execute(database.kysely);
    await sql`analyze ${sql.table(`agencies.${name}`)}`.execute(database.kysely);
  }
});

afterAll(() => database.close());

const cursor = (list: OrderedList, id: string) => cursorOf(list, pageRequest(list, {}), { id });
const entities = (type: string, selection: string): Operation => ({
  query: `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { ${selection} } } }`,
  variables: { all: [7, 8, 9].map((n) => ({ __typename: type, id: `${type.toLowerCase()}:${n}` })) },
});
/** A page in the middle of a list in each of its orders, both ways. */
const orderedReads = (list: OrderedList): [string, Operation][] =>
  Object.entries(list.orderFields ?? {}).flatMap(([field, { column }]) =>
    ['ASC', 'DESC'].map((direction): [string, Operation] => {
      const orderBy = [{ field, direction: direction as 'ASC' | 'DESC' }];
      const after = cursorOf(list, pageRequest(list, { orderBy }), { id: 'area:5', [column]: 'code-5' });
      const given = `orderBy: [{ field: ${field}, direction: ${direction} }], after: "${after}"`;
      return [
        `a page of ${list.name} by ${field} ${direction}`,
        { query: `{ ${list.name}(${given}) { nodes { id } } }` },
      ];
    }),
  );
const reads: [string, Operation][] = [
  ['one agency by its code', { query: '{ agency(uscc: "uscc-77") { id } }' }],
  ['one area by its code', { query: '{ area(code: "code-77") { id } }' }],
  [
    'a page of all agencies',
    { query: `{ agencies(first: 20, after: "${cursor(allAgencies, 'agency:5')}") { nodes { id } } }` },
  ],
  ['a page of all areas', { query: `{ areas(last: 20, before: "${cursor(allAreas, 'area:5')}") { nodes { id } } }` }],
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
  ['things by their ids', { query: '{ nodes(ids: ["task:1", "task:2", "agency:1", "area:1"]) { id } }' }],
  ...orderedReads(allAgencies),
  ...orderedReads(allAreas),
  ...[
    'id: { in: ["agency:5", "agency:6"] }',
    'uscc: { eq: "uscc-7" }',
    'parent: { eq: "agency:77" }',
    'area: { eq: "area:77" }',
    'assignments: { plan: { eq: "plan:7" } }',
    'assignments: { plan: { eq: "plan:7" }, role: { eq: LEAD } }',
    'assignments: { task: { in: ["task:10", "task:12"] } }',
    'assignments: { target: { eq: "target:11" } }',
    'projects: { id: { eq: "project:7" } }',
  ].map((where): [string, Operation] => [
    `agencies and their number where ${where}`,
    { query: `{ agencies(where: { ${where} }) { totalCount nodes { id } } }` },
  ]),
];

/** An operation whose cursors are what this database gives out. */
const sealed = async ({ query, ...operation }: Operation): Promise<Operation> => {
  const key = await readCursorKey(database, 'agencies');
  const seal = (_: string, name: string, place: string) => `${name}: "${sealedCursor(key, place)}"`;
  return { ...operation, query: query.replace(/(after|before): "([^"]+)"/g, seal) };
};

/** The lines of a query plan that read a whole table or a whole index: a scan that no condition on an index bounds. */
const wholeScans = (plan: string): string[] =>
  plan.split('\n').filter((line, index, lines) => {
    const bounded = lines[index + 1]?.includes('Index Cond:');
    return line.includes('Seq Scan') || (/Index (Only )?Scan/.test(line) && !bounded);
  });

describe(`of ${rows.toLocaleString('en')} rows a table, every statement reads by index`, () => {
  it.each(reads)('%s', async (_, operation) => {
    const asked = await sealed(operation);
    const plans = await queryPlansOf(database, () => dataOf(subgraph, asked, revision));
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.flatMap(wholeScans)).toEqual([]);
  });
});
