import { createRevisions, createVersionedTable, indexCurrentRows } from '@zibo-graph/database';
import { type Kysely, type Migration, sql } from 'kysely';

/** Ids sort by code point, the same in every database. */
const id = 'text collate "C"';

/** Where a fact stands. */
const mention = `document_id ${id} not null, locator text not null`;

/** The first tables of this subgraph. */
export const tables: Migration = {
  async up(db) {
    await createRevisions(db, 'plans');
    await createDocuments(db);
    await createPlans(db);
    await createResponsibilities(db);
    await createMeasurements(db);
    await createFindings(db);
  },
};

async function createDocuments(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'plans.documents',
    `id ${id} not null, title_zh text not null, title_en text not null, document_number text, kind text not null,
     issuer_id ${id}, issued_on date, published text, year_inferred boolean not null, index_number text, url text`,
    ['id'],
  );
  await createVersionedTable(
    db,
    'plans.document_links',
    `from_id ${id} not null, to_id ${id} not null, relation text not null, ${mention}`,
    ['from_id', 'to_id', 'relation'],
  );
  await indexCurrentRows(db, 'plans.document_links', ['to_id', 'from_id']);
}

async function createPlans(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'plans.plans',
    `id ${id} not null, title_zh text not null, title_en text not null, own_document_id ${id} not null, area_id ${id},
     issuer_id ${id}, period_start date not null, period_end date not null, ${mention}`,
    ['id'],
  );
  await indexCurrentRows(db, 'plans.plans', ['own_document_id']);
  await indexCurrentRows(db, 'plans.plans', ['area_id', 'id']);
  await createVersionedTable(
    db,
    'plans.tasks',
    `id ${id} not null, plan_id ${id} not null, parent_id ${id}, kind text not null, number text not null,
     position integer not null, section_zh text, section_en text, title_zh text not null, title_en text not null,
     due_on date, ${mention}`,
    ['id'],
  );
  await indexCurrentRows(db, 'plans.tasks', ['plan_id', 'position', 'id']);
  await indexCurrentRows(db, 'plans.tasks', ['parent_id', 'position', 'id']);
  await createVersionedTable(
    db,
    'plans.targets',
    `id ${id} not null, plan_id ${id} not null, number text, position integer not null, box text, heading_zh text,
     heading_en text, statement_zh text not null, statement_en text not null, kind text not null, topic text not null,
     indicator_id ${id}, comparator text, value numeric, upper numeric, unit text, bound text, due_on date,
     period_start date, period_end date, ${mention}, reported text`,
    ['id'],
  );
  await indexCurrentRows(db, 'plans.targets', ['plan_id', 'position', 'id']);
  await indexCurrentRows(db, 'plans.targets', ['indicator_id', 'id']);
}

async function createResponsibilities(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'plans.assignments',
    `id ${id} not null, task_id ${id}, target_id ${id}, agency_id ${id} not null, role text not null,
     inherited boolean not null, collective boolean not null, wording text not null, position integer not null, ${mention},
     check (num_nonnulls(task_id, target_id) = 1)`,
    ['id'],
  );
  for (const columns of [
    ['task_id', 'position', 'id'],
    ['target_id', 'position', 'id'],
    ['agency_id', 'id'],
  ]) {
    await indexCurrentRows(db, 'plans.assignments', columns);
  }
  await createVersionedTable(
    db,
    'plans.duties',
    `id ${id} not null, plan_id ${id} not null, agency_id ${id} not null, duty_zh text not null, duty_en text not null,
     position integer not null, ${mention}`,
    ['id'],
  );
  await indexCurrentRows(db, 'plans.duties', ['plan_id', 'position', 'id']);
  await indexCurrentRows(db, 'plans.duties', ['agency_id', 'plan_id', 'position', 'id']);
}

async function createMeasurements(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'plans.indicators',
    `id ${id} not null, name_zh text not null, name_en text not null, definition_zh text, definition_en text,
     unit text not null, direction text not null, topic text not null`,
    ['id'],
  );
  await createVersionedTable(
    db,
    'plans.observations',
    `id ${id} not null, indicator_id ${id} not null, area_id ${id}, agency_id ${id}, measure text not null,
     period_start date, period_end date, as_of date, value numeric not null, upper numeric, unit text not null,
     bound text not null, compared_start date, compared_end date, partial boolean not null, note_zh text, note_en text,
     ${mention}, reported text not null`,
    ['id'],
  );
  for (const columns of [
    ['indicator_id', 'id'],
    ['area_id', 'id'],
    ['agency_id', 'id'],
  ]) {
    await indexCurrentRows(db, 'plans.observations', columns);
  }
  // An indicator may have thousands of observations; of one day there are few to hold against each other.
  await sql`
    create index plans_observations_indicator_id_day on plans.observations
      (indicator_id, (coalesce(as_of, period_end, '-infinity'))) where superseded_in is null
  `.execute(db);
}

async function createFindings(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'plans.findings',
    `id ${id} not null, rule text not null, severity text not null, message_zh text not null, message_en text not null`,
    ['id'],
  );
  await indexCurrentRows(db, 'plans.findings', ['rule', 'id']);
  await createVersionedTable(
    db,
    'plans.finding_subjects',
    `finding_id ${id} not null, subject_id ${id} not null, position integer not null, document_id ${id}, locator text,
     reported text`,
    ['finding_id', 'subject_id'],
  );
  await indexCurrentRows(db, 'plans.finding_subjects', ['subject_id', 'finding_id']);
}
