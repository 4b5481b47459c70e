import { readCursorKey } from '@zibo-graph/database';
import { executedPlanOf, type PlanNode, queryPlansOf, statementsOf } from '@zibo-graph/database/testing';
import { cursorOf, type OrderedList, pageRequest, sealedCursor } from '@zibo-graph/subgraph-kit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allProgrammes, allProjects } from '../src/lists.js';
import { openWorld, type World } from './world.js';

let world: World;
const rows = 20_000;
const projectsPerProgramme = 130;

/** Columns of each table, given the number `n` of a row: 20,000 rows each, links spread as in a real register. */
const tables: Readonly<Record<string, string>> = {
  programmes: `'programme:' || n as id, '' as name_zh, '' as name_en, 'area:' || n % 2000 as area_id, 'agency:' || n % 2000 as lead_id`,
  programme_reports: `'report:' || n as id, 'programme:' || n / 4 as programme_id, date '2022-01-01' + n % 4 as as_of,
    'UNKNOWN' as counting_basis, 130 as project_count, 524::numeric as completed_investment`,
  breakdown_rows: `'breakdown:' || n as id, 'report:' || n / 10 as report_id, 'AREA' as dimension, true as complete,
    n % 10 as position, '' as label_zh, '' as label_en`,
  projects: `'project:' || n as id, 'code-' || n as code, 'name-' || n as name_zh, 'name-' || n as name_en,
    'sector-' || n % 16 as sector, 'stage-' || n % 300 as stage, '' as stage_wording, 'area:' || n % 200 as area_id, 'agency:' || n % 2000 as lead_id, 'project:' || n / 10 as parent_id`,
  project_aliases: `'project:' || n as project_id, 'name' as name`,
  parties: `'project:' || n as project_id, 'agency:' || n % 1999 as agency_id, 'FUNDER' as role, '' as wording`,
  programme_memberships: `'programme:' || n / ${projectsPerProgramme} as programme_id, 'project:' || n as project_id`,
  project_tasks: `'project:' || n as project_id, 'task:' || n % 5000 as task_id, 'plan:' || n % 500 as plan_id`,
  investments: `'investment:' || n as id, 'project:' || n as project_id, 'COMPLETED_TO_DATE' as kind, n::numeric as amount, date '2022-01-01' as as_of,
    'EXACT' as bound, '' as reported`,
  milestones: `'milestone:' || n as id, 'project:' || n as project_id, '' as title_zh, '' as title_en, 'START' as kind,
    'MET' as status, false as year_inferred, '2022-0' || n % 9 + 1 as happened`,
  quantities: `'quantity:' || n as id, 'project:' || n as project_id, 'LENGTH' as metric, '' as label_zh, '' as label_en,
    n::numeric as value, 'METRE' as unit, 'EXACT' as bound, '' as reported`,
};
const copies: Readonly<Record<string, string>> = {
  areas_reference: `'area:' || n as id, '' as name_zh, '' as name_en, 'DISTRICT' as kind, 'area:' || n / 10 as parent_id`,
  agencies_reference: `'agency:' || n as id, '' as name_zh, '' as name_en, 'kind-' || n % 500 as kind, 'CITY' as level,
    'function-' || n / 3 as function, 'area:' || n % 2000 as area_id`,
};
const revision = 2;

beforeAll(async () => {
  world = await openWorld();
  // Every row stands in revision 2 and has a version that was superseded then.
  for (const [name, columns] of Object.entries({ ...tables, ...copies })) {
    const cited = name in tables ? `, 'document:' || n % 1000 as document_id, '' as locator` : '';
    const values = `${columns}${cited}`;
    const names = [...values.matchAll(/ as (\w+)/g)].map(([, column]) => column).join(', ');
    await sql`
      insert into ${sql.table(`projects.${name}`)} (${sql.raw(names)}, dataset, digest, added_in, superseded_in)
      select r.*, 'test', '', version, nullif(version + 1, 3)
      from generate_series(1, 2) version, lateral (select ${sql.raw(values)} from generate_series(0, ${rows - 1}) n) r
    `.execute(world.database.kysely);
    await sql`analyze ${sql.table(`projects.${name}`)}`.execute(world.database.kysely);
  }
});
afterAll(() => world.database.close());

const entity = (type: string, selection: string) =>
  `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { ${selection} } } }`;
const references = (type: string, prefix: string) => ({
  all: [7, 8, 9].map((n) => ({ __typename: type, id: `${prefix}:${n}` })),
});
const row = { id: 'project:5', code: 'code-5', name_zh: 'name-5', name_en: 'name-5' };
const place = { ...row, sector: 'sector-5', stage: 'stage-5', area_id: 'area:5', lead_id: 'agency:5' };
const orders = ['CODE', 'NAME', 'NAME_EN', 'SECTOR', 'STAGE', 'AREA', 'LEAD', 'ID'].flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => {
    const request = pageRequest(allProjects, { orderBy: [{ field, direction }] });
    return [field, direction, cursorOf(allProjects, request, place)] as const;
  }),
);
const cursor = (list: OrderedList, id: string) => cursorOf(list, pageRequest(list, {}), { id });
/** A query whose cursors are what this database gives out. */
const sealed = async (query: string): Promise<string> => {
  const key = await readCursorKey(world.database, 'projects');
  return query.replace(/(after|before): "([^"]+)"/g, (_, name, place) => `${name}: "${sealedCursor(key, place)}"`);
};
const page = 'projects { totalCount nodes { id } }';

/** The lines of a query plan that read a whole table or a whole index: a scan that no condition on an index bounds. */
const wholeScans = (plan: string): string[] =>
  plan.split('\n').filter((line, index, lines) => {
    const bounded = lines[index + 1]?.includes('Index Cond:');
    return line.includes('Seq Scan') || (/Index (Only )?Scan/.test(line) && !bounded);
  });

describe(`of ${rows.toLocaleString('en')} rows a table, every statement reads by index`, () => {
  it.each([
    [
      'a page of all projects',
      `{ projects(first: 20, after: "${cursor(allProjects, 'project:5')}") { nodes { id } } }`,
      {},
    ],
    [
      'a page of all programmes',
      `{ programmes(last: 20, before: "${cursor(allProgrammes, 'programme:5')}") { nodes { id } } }`,
      {},
    ],
    ...orders.map(([field, direction, after]): [string, string, object] => [
      `a page of all projects by ${field} ${direction}`,
      `{ projects(orderBy: [{ field: ${field}, direction: ${direction} }], after: "${after}") { nodes { id } } }`,
      {},
    ]),
    ...[
      '{ code: { eq: "code-77" } }',
      '{ name: { eq: "name-77" } }',
      '{ stage: { eq: UNKNOWN } }',
      '{ area: { eq: "area:7" } }',
      '{ lead: { area: { eq: "area:7" } } }',
      '{ lead: { in: ["agency:7", "agency:8"] } }',
      '{ party: { eq: "agency:7" } }',
      '{ programme: { eq: "programme:7" } }',
      '{ task: { eq: "task:7" } }',
      '{ plan: { eq: "plan:7" } }',
      '{ parent: { eq: "project:7" } }',
      '{ document: { eq: "document:7" } }',
      '{ investment: { kind: { eq: COMPLETED_TO_DATE }, amount: { gte: "19990" } } }',
      '{ investment: { document: { eq: "document:7" } } }',
      '{ and: [{ area: { eq: "area:7" } }, { not: { lead: { isNull: true } } }] }',
    ].map((where): [string, string, object] => [
      `projects where ${where}`,
      `{ projects(where: ${where}) { totalCount nodes { id } } }`,
      {},
    ]),
    ['a project by its code', '{ project(code: "code-77") { id } }', {}],
    [
      'everything about projects',
      entity(
        'Project',
        `aliases { name } parties { role } memberships { programme { id } } investments { id } milestones { id }
        quantities { id } parent { id } parts { id }`,
      ),
      references('Project', 'project'),
    ],
    [
      'what conflicts with facts',
      entity(
        'Project',
        `investments { conflictsWith { id } } milestones { conflictsWith { id } } quantities { conflictsWith { id } }`,
      ),
      references('Project', 'project'),
    ],
    ['facts by id', entity('Investment', 'kind'), references('Investment', 'investment')],
    [
      'the projects and programmes of agencies',
      entity('Agency', `${page} programmes { nodes { id } }`),
      references('Agency', 'agency'),
    ],
    [
      'the projects and programmes of areas',
      entity('Area', `${page} programmes { nodes { id } }`),
      references('Area', 'area'),
    ],
    ['the projects of tasks', entity('Task', page), references('Task', 'task')],
    ['the projects of plans', entity('Plan', page), references('Plan', 'plan')],
    [
      'programmes with their reports',
      entity('Programme', 'reports { breakdowns { dimension } }'),
      references('Programme', 'programme'),
    ],
    ['the projects of programmes', entity('Programme', page), references('Programme', 'programme')],
    [
      'the reconciliation of a programme',
      entity('Programme', 'reconciliation { reported { asOf } registeredProjects }'),
      { all: [{ __typename: 'Programme', id: 'programme:7' }] },
    ],
  ])('%s', async (_, query, variables) => {
    const asked = await sealed(query);
    const plans = await queryPlansOf(world.database, () => world.ask(asked, variables, revision));
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.flatMap(wholeScans)).toEqual([]);
  });
});

/** How many rows the scans of a plan read, whether or not they were of use. */
const rowsRead = (node: PlanNode): number => {
  const rows = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0);
  const own = node['Relation Name'] ? rows * node['Actual Loops'] : 0;
  return (node.Plans ?? []).reduce((all, plan) => all + rowsRead(plan), own);
};

describe(`of ${rows.toLocaleString('en')} rows a table, what is added up is read, and little else`, () => {
  it.each([
    [
      'an aggregate of ten projects, with their investment, all of them parts of others',
      `{ projectAggregate(groupBy: [AREA, PROGRAMME, START_YEAR], where: { parent: { eq: "project:7" } }) {
        groups { key { label } investments { sum { amount } } } } }`,
      {},
      500,
    ],
    [
      'groups judged by their investment',
      `{ projectAggregate(groupBy: [STAGE], where: { lead: { eq: "agency:7" } },
        orderBy: [{ field: INVESTMENT, investmentKind: COMPLETED_TO_DATE }]) { groups { count } } }`,
      {},
      500,
    ],
    [
      'the registers of three programmes',
      entity('Programme', 'register { projectCount startedCount investments { sum { amount } } }'),
      references('Programme', 'programme'),
      10_000,
    ],
    [
      'the investment of three agencies',
      entity('Agency', 'investments { sum { amount } }'),
      references('Agency', 'agency'),
      500,
    ],
  ])('%s', async (_, query, variables, most) => {
    const statements = await statementsOf(world.database, () => world.run(query, variables, revision));
    const plans = await Promise.all(statements.map((statement) => executedPlanOf(world.database, statement)));
    const read = plans.reduce((all, plan) => all + rowsRead(plan), 0);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(most);
  });
});
