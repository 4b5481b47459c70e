import { createVersionedTable, describeRevisions, indexCurrentRows } from '@zibo-graph/database';
import { type Kysely, type Migration, sql } from 'kysely';

/** Ids, and whatever lists are ordered by, sort by code point, the same in every database. */
const id = 'text collate "C"';

/** The tables of the step before. */
const tables = [
  'documents',
  'document_links',
  'plans',
  'tasks',
  'indicators',
  'targets',
  'assignments',
  'duties',
  'observations',
  'findings',
  'finding_subjects',
];

/** Where a fact stands. */
const mention = `document_id ${id} not null, locator text not null`;

/** What lists, filters and aggregates need: copies of what other subgraphs own, further columns, and indexes. */
export const querySurface: Migration = {
  async up(db) {
    await describeRevisions(db, 'plans', tables);
    await createCopies(db);
    await createEvaluations(db);
    await addColumns(db);
    await orderTexts(db);
    await indexLists(db);
  },
};

async function createCopies(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'plans.areas_reference',
    `id ${id} not null, name_zh text not null, name_en text not null, kind text not null, parent_id ${id}`,
    ['id'],
  );
  await indexCurrentRows(db, 'plans.areas_reference', ['parent_id', 'id']);
  await createVersionedTable(
    db,
    'plans.agencies_reference',
    `id ${id} not null, name_zh text not null, name_en text not null, kind text not null, level text not null,
     function text, area_id ${id}`,
    ['id'],
  );
  await indexCurrentRows(db, 'plans.agencies_reference', ['area_id', 'id']);
  await indexCurrentRows(db, 'plans.agencies_reference', ['function', 'id']);
}

async function addColumns(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table plans.targets add column task_id ${id}`).execute(db);
  // Lists are ordered by a column, and so are their indexes.
  await sql`
    alter table plans.observations
    add column day date generated always as (coalesce(as_of, period_end)) stored
  `.execute(db);
}

/** The texts by which lists are ordered, besides ids. */
const orderedTexts: Readonly<Record<string, readonly string[]>> = {
  'plans.documents': ['title_zh', 'document_number', 'published'],
  'plans.plans': ['title_zh'],
  'plans.targets': ['topic'],
  'plans.tasks': ['kind'],
  'plans.indicators': ['name_zh', 'name_en', 'topic', 'unit'],
  'plans.assignments': ['role'],
};

async function orderTexts(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of Object.entries(orderedTexts)) {
    const changes = columns.map((column) => `alter column ${column} type ${id}`);
    await sql.raw(`alter table ${table} ${changes.join(', ')}`).execute(db);
  }
}

/** By what lists are ordered and filtered, where no earlier index serves it. */
const listIndexes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'plans.documents': [['title_zh'], ['document_number'], ['issued_on'], ['published'], ['issuer_id']],
  'plans.plans': [['title_zh'], ['period_start'], ['period_end'], ['issuer_id']],
  'plans.targets': [['plan_id'], ['position'], ['due_on'], ['topic'], ['document_id'], ['task_id', 'position']],
  'plans.tasks': [['plan_id'], ['position'], ['due_on'], ['kind'], ['section_zh'], ['document_id']],
  'plans.indicators': [['name_zh'], ['name_en'], ['topic'], ['unit']],
  'plans.observations': [['day'], ['period_start'], ['document_id'], ['indicator_id', 'area_id']],
};

async function indexLists(db: Kysely<unknown>): Promise<void> {
  for (const [table, indexes] of Object.entries(listIndexes)) {
    for (const columns of indexes) await indexCurrentRows(db, table, [...columns, 'id']);
  }
  await indexCurrentRows(db, 'plans.finding_subjects', ['document_id', 'finding_id']);
}

async function createEvaluations(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'plans.evaluation_rules',
    `id ${id} not null, code ${id} not null, version integer not null, position integer not null, name_zh text not null,
     name_en text not null, description_zh text not null, description_en text not null, comparators text, directions text,
     dimensions text, keywords text, statistic text not null, measures text, linear_path boolean not null,
     tolerance numeric, unmeasured_days integer`,
    ['id'],
  );
  await createVersionedTable(
    db,
    'plans.published_verdicts',
    `id ${id} not null, target_id ${id}, indicator_id ${id}, area_id ${id}, wording_zh text not null,
     wording_en text not null, status text not null, as_of date not null, ${mention},
     check ((target_id is null) = (indicator_id is not null and area_id is not null))`,
    ['id'],
  );
  await indexCurrentRows(db, 'plans.published_verdicts', ['target_id', 'as_of', 'id']);
  await indexCurrentRows(db, 'plans.published_verdicts', ['indicator_id', 'area_id', 'as_of', 'id']);
}
