import { createVersionedTable, describeRevisions, indexCurrentRows } from '@zibo-graph/database';
import { type Kysely, type Migration, sql } from 'kysely';

/** Ids, and whatever lists are ordered by, sort by code point, the same in every database. */
const id = 'text collate "C"';

/** The tables of the step before. */
const tables = ['areas', 'agencies', 'aliases', 'memberships'];

/** What lists, filters and the search need: copies of what other subgraphs own. */
export const querySurface: Migration = {
  async up(db) {
    await describeRevisions(db, 'agencies', tables);
    await indexOrders(db);
    await createCopies(db);
    await createEntries(db);
  },
};

/** The columns by which lists can be ordered, those of ids aside: these sort by code point already. */
const orders = { areas: ['name_zh', 'name_en', 'code'], agencies: ['name_zh', 'name_en', 'kind', 'level'] };

async function indexOrders(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of Object.entries(orders)) {
    const altered = columns.map((column) => `alter column ${column} type text collate "C"`);
    await sql.raw(`alter table agencies.${table} ${altered.join(', ')}`).execute(db);
    for (const column of columns) await indexCurrentRows(db, `agencies.${table}`, [column, 'id']);
  }
  // Served by the one that goes on with the id.
  await sql`drop index agencies.agencies_areas_code`.execute(db);
}

async function createCopies(db: Kysely<unknown>): Promise<void> {
  const copies: [name: string, columns: string, key: string[]][] = [
    [
      'assignments_reference',
      `id ${id} not null, agency_id ${id} not null, role text not null, task_id ${id}, target_id ${id}`,
      ['id'],
    ],
    ['tasks_reference', `id ${id} not null, plan_id ${id} not null, kind text not null`, ['id']],
    ['targets_reference', `id ${id} not null, plan_id ${id} not null`, ['id']],
    [
      'projects_reference',
      `id ${id} not null, stage text not null, sector text not null, area_id ${id}, lead_id ${id}`,
      ['id'],
    ],
    [
      'parties_reference',
      `project_id ${id} not null, agency_id ${id} not null, role text not null`,
      ['project_id', 'agency_id', 'role'],
    ],
    ['datasets_reference', `name ${id} not null`, ['name']],
  ];
  for (const [name, columns, key] of copies) await createVersionedTable(db, `agencies.${name}`, columns, key);
  for (const [name, columns] of copyIndexes) await indexCurrentRows(db, `agencies.${name}`, columns);
}

/** From what is known of a copied row to its id, and from that to the agency. */
const copyIndexes: readonly [name: string, columns: string[]][] = [
  ['assignments_reference', ['agency_id', 'id']],
  ['assignments_reference', ['task_id', 'agency_id']],
  ['assignments_reference', ['target_id', 'agency_id']],
  ['tasks_reference', ['plan_id', 'id']],
  ['targets_reference', ['plan_id', 'id']],
  ['projects_reference', ['lead_id', 'id']],
  ['projects_reference', ['stage', 'id']],
  ['projects_reference', ['sector', 'id']],
  ['projects_reference', ['area_id', 'id']],
  ['parties_reference', ['agency_id', 'project_id']],
];

async function createEntries(db: Kysely<unknown>): Promise<void> {
  await createVersionedTable(
    db,
    'agencies.entries_reference',
    `id ${id} not null, alias ${id} not null, title_zh text, title_en text, other_names text, numbers text, search_names text,
     search_aliases text, search_pinyin text, search_initials text, search_keys tsvector`,
    ['id', 'alias'],
  );
  // The keys are no words of a language: of text search nothing serves here but its index, which finds by the beginning of a
  // key, compares byte by byte whatever the locale, and takes no extension. What waits to be sorted into it every search reads:
  // 256 kB are little for a search, and enough for an import.
  await sql`create index agencies_entries_reference_search_keys on agencies.entries_reference
    using gin (search_keys) with (gin_pending_list_limit = 256) where superseded_in is null and search_keys is not null`.execute(
    db,
  );
}
