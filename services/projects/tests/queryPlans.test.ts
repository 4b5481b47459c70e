import { queryPlansOf } from '@zibo-graph/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  projects: `'project:' || n as id, 'code-' || n as code, '' as name_zh, '' as name_en, '' as sector, '' as stage,
    '' as stage_wording, 'area:' || n % 200 as area_id, 'agency:' || n % 2000 as lead_id, 'project:' || n / 10 as parent_id`,
  project_aliases: `'project:' || n as project_id, 'name' as name`,
  parties: `'project:' || n as project_id, 'agency:' || n % 1999 as agency_id, 'FUNDER' as role, '' as wording`,
  programme_memberships: `'programme:' || n / ${projectsPerProgramme} as programme_id, 'project:' || n as project_id`,
  project_tasks: `'project:' || n as project_id, 'task:' || n % 5000 as task_id, 'plan:' || n % 500 as plan_id`,
  investments: `'investment:' || n as id, 'project:' || n as project_id, 'COMPLETED_TO_DATE' as kind, n::numeric as amount,
    'EXACT' as bound, '' as reported`,
  milestones: `'milestone:' || n as id, 'project:' || n as project_id, '' as title_zh, '' as title_en, 'START' as kind,
    'MET' as status, false as year_inferred`,
  quantities: `'quantity:' || n as id, 'project:' || n as project_id, 'LENGTH' as metric, '' as label_zh, '' as label_en,
    n::numeric as value, 'METRE' as unit, 'EXACT' as bound, '' as reported`,
};
const revision = 2;

beforeAll(async () => {
  world = await openWorld();
  // Every row stands in revision 2 and has a version that was superseded then.
  for (const [name, columns] of Object.entries(tables)) {
    const names = [...columns.matchAll(/ as (\w+)/g)].map(([, column]) => column).join(', ');
    await sql`
      insert into ${sql.table(`projects.${name}`)} (${sql.raw(names)}, document_id, locator, dataset, digest, added_in, superseded_in)
      select r.*, 'document:one', '', 'test', '', version, nullif(version + 1, 3)
      from generate_series(1, 2) version, lateral (select ${sql.raw(columns)} from generate_series(0, ${rows - 1}) n) r
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
const cursor = (list: string, id: string) => Buffer.from(JSON.stringify([list, id])).toString('base64url');
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
      `{ projects(first: 20, after: "${cursor('projects', 'project:5')}") { nodes { id } } }`,
      {},
    ],
    [
      'a page of all programmes',
      `{ programmes(last: 20, before: "${cursor('programmes', 'programme:5')}") { nodes { id } } }`,
      {},
    ],
    ['a project by its code', '{ project(code: "code-77") { id } }', {}],
    [
      'everything about projects',
      entity(
        'Project',
        `aliases parties { role } memberships { programme { id } } investments { id } milestones { id }
        quantities { id } tasks { id } parent { id } parts { id }`,
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
      entity('Agency', `${page} programmes { id }`),
      references('Agency', 'agency'),
    ],
    ['the projects and programmes of areas', entity('Area', `${page} programmes { id }`), references('Area', 'area')],
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
    const plans = await queryPlansOf(world.database, () => world.ask(query, variables, revision));
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.flatMap(wholeScans)).toEqual([]);
  });
});
