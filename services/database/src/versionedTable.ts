import { sql } from 'kysely';
import type { AnyKysely } from './execute.js';

/**
 * Creates a table of versioned rows, for migrations: the columns given, the bookkeeping columns of every such table (see
 * `revisions.ts`), and the indexes that reads by key need. Released migrations call this: it never changes.
 * @param columns the columns in SQL, `id text not null, …`.
 * @param key the columns that together identify a row.
 */
export async function createVersionedTable(
  db: AnyKysely,
  table: string,
  columns: string,
  key: readonly string[],
): Promise<void> {
  const name = table.replace('.', '_');
  const keyList = key.join(', ');
  await sql
    .raw(`create table ${table} (${columns},
      dataset text not null, digest text not null, added_in bigint not null, superseded_in bigint)`)
    .execute(db);
  // One current row a key, whatever the number of its superseded versions.
  await sql
    .raw(`create unique index ${name}_standing on ${table} (${keyList}) where superseded_in is null`)
    .execute(db);
  await sql
    .raw(`create index ${name}_superseded on ${table} (superseded_in, ${keyList}) where superseded_in is not null`)
    .execute(db);
  await sql.raw(`create index ${name}_dataset on ${table} (dataset) where superseded_in is null`).execute(db);
}

/** Adds an index that reads of current rows need, for migrations. Released migrations call this: it never changes. */
export async function indexCurrentRows(db: AnyKysely, table: string, columns: readonly string[]): Promise<void> {
  const name = `${table.replace('.', '_')}_${columns.join('_')}`;
  await sql.raw(`create index ${name} on ${table} (${columns.join(', ')}) where superseded_in is null`).execute(db);
}

/** Creates the schema of a subgraph and its table of revisions, for migrations. Released migrations call this: it never changes. */
export async function createRevisions(db: AnyKysely, subgraph: string): Promise<void> {
  await sql.raw(`create schema if not exists ${subgraph}`).execute(db);
  await sql
    .raw(`create table ${subgraph}.revisions (
      revision bigint primary key, dataset text not null, digest text not null,
      rows_added integer not null, rows_superseded integer not null, changed_at timestamptz not null default now())`)
    .execute(db);
}

/**
 * Adds who imported a revision, for migrations: user and machine, null for what was imported before. Released migrations call this:
 * it never changes.
 */
export async function nameImporters(db: AnyKysely, subgraph: string): Promise<void> {
  await sql.raw(`alter table ${subgraph}.revisions add column imported_by text`).execute(db);
}

/**
 * Adds what a revision tells of itself beside its digest, for migrations: the documents that its data set cites (`sources`), and
 * in `table_counts` how many rows stand in each table from a revision on, until a later one changes the table. Released
 * migrations call this: it never changes.
 * @param tables those that may hold rows already, without their schema.
 */
export async function describeRevisions(db: AnyKysely, subgraph: string, tables: readonly string[]): Promise<void> {
  await sql.raw(`alter table ${subgraph}.revisions add column sources text[] not null default '{}'`).execute(db);
  await sql
    .raw(`create table ${subgraph}.table_counts (
      table_name text not null, revision bigint not null, rows bigint not null, primary key (table_name, revision))`)
    .execute(db);
  for (const table of tables) {
    await sql
      .raw(`insert into ${subgraph}.table_counts
        select '${table}', r.revision, (select count(*) from ${subgraph}.${table} t
          where t.added_in <= r.revision and (t.superseded_in is null or t.superseded_in > r.revision))
        from ${subgraph}.revisions r`)
      .execute(db);
  }
}
