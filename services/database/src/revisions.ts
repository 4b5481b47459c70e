import type { SubgraphName } from '@zibo-graph/schema';
import { type AliasedRawBuilder, type RawBuilder, sql } from 'kysely';
import type { Database } from './database.js';

/**
 * Rows are versioned: each carries the revision of its subgraph that added it (`added_in`) and the one that superseded it
 * (`superseded_in`, null while it stands); nothing is updated in place or deleted. A read names the revision it is of, so
 * any number of reads at one revision see one state, whatever is imported in between.
 */
export interface RowVersion {
  readonly dataset: string;
  readonly digest: string;
  readonly added_in: number;
  readonly superseded_in: number | null;
}

/** A change of a subgraph's data: which data set came to hold what, and when. */
export interface RevisionRow {
  readonly revision: number;
  readonly dataset: string;
  /** Digest of the whole data set as it stands from this revision on. */
  readonly digest: string;
  readonly rows_added: number;
  readonly rows_superseded: number;
  /** The documents that the rows of the data set cite from this revision on, by id. */
  readonly sources: readonly string[];
  readonly changed_at: string;
}

/** A revision, or SQL that stands for one. */
export type SqlRevision = number | RawBuilder<number>;

/**
 * The rows of a table as they stood at a revision, to select from.
 *
 * Two branches, so that the usual read, of the current revision, is as cheap as one of an unversioned table: the first is
 * served by indexes over standing rows only, the second by indexes over superseded rows, of which few are later than the
 * revision asked for. Postgres pushes conditions into both; order and limit it does not, see `keysetPage.ts`.
 *
 * ```sql
 * select * from plans.targets where superseded_in is null and added_in <= $1
 * union all
 * select * from plans.targets where superseded_in > $1 and added_in <= $1
 * ```
 */
export function atRevision<Row, const A extends string>(
  table: string,
  revision: SqlRevision,
  alias: A,
): AliasedRawBuilder<Row, A> {
  const rows = sql.table(table);
  return sql<Row>`(
    select * from ${rows} where superseded_in is null and added_in <= ${revision}
    union all
    select * from ${rows} where superseded_in > ${revision} and added_in <= ${revision}
  )`.as(alias);
}

/** The current revision of a subgraph; 0 before anything was imported. */
export async function currentRevision(database: Pick<Database, 'kysely'>, subgraph: SubgraphName): Promise<number> {
  const { rows } = await sql<{ revision: number }>`
    select coalesce(max(revision), 0)::bigint as revision from ${sql.table(`${subgraph}.revisions`)}
  `.execute(database.kysely);
  return rows[0]?.revision ?? 0;
}

/**
 * The revision that stood in a subgraph at a moment: the newest that is not later; 0 if none is. A revision has the moment
 * in which it was written, to the millisecond; readers see it a little later, when the whole import is done.
 * @param time RFC 3339 with its offset, or a Date.
 */
export async function revisionAt(
  database: Pick<Database, 'kysely'>,
  subgraph: SubgraphName,
  time: string | Date,
): Promise<number> {
  // As a number: in another zone, the first and last moments of the calendar have years that Postgres does not read.
  const milliseconds = new Date(time).getTime();
  const { rows } = await sql<{ revision: number }>`
    select coalesce(max(revision), 0)::bigint as revision from ${sql.table(`${subgraph}.revisions`)}
    where floor(extract(epoch from changed_at) * 1000) <= ${milliseconds}::bigint
  `.execute(database.kysely);
  return rows[0]?.revision ?? 0;
}

/** How many rows stood at a revision in each table of a subgraph, by the names of the tables. */
export async function tableRows(
  { kysely }: Pick<Database, 'kysely'>,
  subgraph: SubgraphName,
  revision: number,
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ table_name: string; rows: number }>`
    select distinct on (table_name) table_name, rows from ${sql.table(`${subgraph}.table_counts`)}
    where revision <= ${revision} order by table_name, revision desc
  `.execute(kysely);
  return Object.fromEntries(rows.map(({ table_name, rows: count }) => [table_name, count]));
}

/** How many rows of a table stood at a revision, to execute: one row, or none if the table never held anything. */
export function standingRows(table: string, revision: number): RawBuilder<{ count: number }> {
  const [subgraph, name] = table.split('.');
  return sql`
    select rows as count from ${sql.table(`${subgraph}.table_counts`)}
    where table_name = ${name} and revision <= ${revision} order by revision desc limit 1`;
}
