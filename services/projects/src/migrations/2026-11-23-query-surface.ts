import { createVersionedTable, describeRevisions, indexCurrentRows } from '@zibo-graph/database';
import { type Kysely, type Migration, sql } from 'kysely';

/** Ids, and whatever lists are ordered by, sort by code point, the same in every database. */
const id = 'text collate "C"';

/** The tables of the step before. */
const tables = [
  'programmes',
  'programme_reports',
  'breakdown_rows',
  'projects',
  'project_aliases',
  'parties',
  'programme_memberships',
  'project_tasks',
  'investments',
  'milestones',
  'quantities',
];

/** What lists, filters and aggregates need: copies of what other subgraphs own, and indexes. */
export const querySurface: Migration = {
  async up(db) {
    await describeRevisions(db, 'projects', tables);
    await createCopies(db);
    await orderByCodePoint(db, 'programmes', ['name_zh']);
    await orderByCodePoint(db, 'projects', ['code', 'name_zh', 'name_en', 'sector', 'stage']);
    await orderByCodePoint(db, 'investments', ['kind']);
    await indexOrders(db);
    await indexConditions(db);
  },
};

async function createCopies(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'projects.areas_reference',
    `id ${id} not null, name_zh text not null, name_en text not null, kind text not null, parent_id ${id}`,
    ['id'],
  );
  await indexCurrentRows(db, 'projects.areas_reference', ['parent_id', 'id']);
  await createVersionedTable(
    db,
    'projects.agencies_reference',
    `id ${id} not null, name_zh text not null, name_en text not null, kind text not null, level text not null,
     function text, area_id ${id}`,
    ['id'],
  );
  await indexCurrentRows(db, 'projects.agencies_reference', ['area_id', 'id']);
  await indexCurrentRows(db, 'projects.agencies_reference', ['function', 'id']);
}

async function orderByCodePoint(db: Kysely<unknown>, table: string, columns: readonly string[]): Promise<void> {
  const changes = columns.map((column) => `alter column ${column} type ${id}`);
  await sql.raw(`alter table projects.${table} ${changes.join(', ')}`).execute(db);
}

async function indexOrders(db: Kysely<unknown>): Promise<void> {
  await sql`drop index projects.projects_projects_code`.execute(db);
  for (const column of ['code', 'name_zh', 'name_en', 'sector', 'stage']) {
    await indexCurrentRows(db, 'projects.projects', [column, 'id']);
  }
  for (const column of ['name_zh', 'year']) await indexCurrentRows(db, 'projects.programmes', [column, 'id']);
}

async function indexConditions(db: Kysely<unknown>): Promise<void> {
  await indexCurrentRows(db, 'projects.projects', ['document_id', 'id']);
  await indexCurrentRows(db, 'projects.project_aliases', ['name', 'project_id']);
  await indexCurrentRows(db, 'projects.investments', ['kind', 'amount', 'project_id']);
  await indexCurrentRows(db, 'projects.investments', ['document_id', 'project_id']);
  // The latest amount of each kind is the first of a project in this order.
  await sql`
    create index projects_investments_latest on projects.investments
      (project_id, kind, (coalesce(period_end, as_of)) desc nulls last, id desc) where superseded_in is null
  `.execute(db);
}
