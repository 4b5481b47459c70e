import { createRevisions, createVersionedTable, indexCurrentRows } from '@zibo-graph/database';
import type { Kysely, Migration } from 'kysely';

/** Ids sort by code point, the same in every database. */
const id = 'text collate "C"';
const mention = `document_id ${id} not null, locator text not null`;
const figure = (name: string) => `${name} numeric, ${name}_bound text, ${name}_reported text`;

/** The first tables of this subgraph. */
export const tables: Migration = {
  async up(db) {
    await createRevisions(db, 'projects');
    await createProgrammes(db);
    await createProjects(db);
    await createLinks(db);
    await createFacts(db);
  },
};

async function createProgrammes(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'projects.programmes',
    `id ${id} not null, name_zh text not null, name_en text not null, year integer, area_id ${id}, lead_id ${id}, ${mention}`,
    ['id'],
  );
  await indexCurrentRows(db, 'projects.programmes', ['area_id', 'id']);
  await indexCurrentRows(db, 'projects.programmes', ['lead_id', 'id']);
  await createVersionedTable(
    db,
    'projects.programme_reports',
    `id ${id} not null, programme_id ${id} not null, as_of date not null, counting_basis text not null,
     project_count integer, project_count_reported text, started_count integer, started_count_reported text,
     ${figure('total_investment')}, ${figure('annual_plan')}, ${figure('completed_investment')}, ${mention}`,
    ['id'],
  );
  await indexCurrentRows(db, 'projects.programme_reports', ['programme_id', 'as_of', 'id']);
  await createVersionedTable(
    db,
    'projects.breakdown_rows',
    `id ${id} not null, report_id ${id} not null, dimension text not null, complete boolean not null,
     position integer not null, label_zh text not null, label_en text not null, area_id ${id},
     project_count integer, project_count_reported text, ${figure('investment')}, ${mention}`,
    ['id'],
  );
  await indexCurrentRows(db, 'projects.breakdown_rows', ['report_id', 'position']);
}

async function createProjects(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'projects.projects',
    `id ${id} not null, code text, name_zh text not null, name_en text not null, sector text not null, stage text not null,
     stage_wording text not null, area_id ${id}, lead_id ${id}, parent_id ${id}, ${mention}`,
    ['id'],
  );
  for (const columns of [['code'], ['area_id', 'id'], ['lead_id', 'id'], ['parent_id', 'id']]) {
    await indexCurrentRows(db, 'projects.projects', columns);
  }
  await createVersionedTable(
    db,
    'projects.project_aliases',
    `project_id ${id} not null, name ${id} not null, ${mention}`,
    ['project_id', 'name'],
  );
}

async function createLinks(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'projects.parties',
    `project_id ${id} not null, agency_id ${id} not null, role text not null, wording text not null, ${mention}`,
    ['project_id', 'agency_id', 'role'],
  );
  await indexCurrentRows(db, 'projects.parties', ['agency_id', 'project_id']);
  await createVersionedTable(
    db,
    'projects.programme_memberships',
    `programme_id ${id} not null, project_id ${id} not null, ${mention}`,
    ['programme_id', 'project_id'],
  );
  await indexCurrentRows(db, 'projects.programme_memberships', ['project_id', 'programme_id']);
  await createVersionedTable(
    db,
    'projects.project_tasks',
    `project_id ${id} not null, task_id ${id} not null, plan_id ${id} not null, ${mention}`,
    ['project_id', 'task_id'],
  );
  await indexCurrentRows(db, 'projects.project_tasks', ['task_id', 'project_id']);
  await indexCurrentRows(db, 'projects.project_tasks', ['plan_id', 'project_id']);
}

async function createFacts(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'projects.investments',
    `id ${id} not null, project_id ${id} not null, kind text not null, amount numeric not null, bound text not null,
     period_start date, period_end date, as_of date, ${mention}, reported text not null`,
    ['id'],
  );
  await createVersionedTable(
    db,
    'projects.milestones',
    `id ${id} not null, project_id ${id} not null, title_zh text not null, title_en text not null, kind text not null,
     status text not null, happened ${id}, as_of date, year_inferred boolean not null, ${mention}, reported text`,
    ['id'],
  );
  await createVersionedTable(
    db,
    'projects.quantities',
    `id ${id} not null, project_id ${id} not null, metric text not null, label_zh text not null, label_en text not null,
     value numeric not null, upper numeric, unit text not null, bound text not null, as_of date,
     ${mention}, reported text not null`,
    ['id'],
  );
  for (const table of ['investments', 'milestones', 'quantities']) {
    await indexCurrentRows(db, `projects.${table}`, ['project_id', 'id']);
  }
}
