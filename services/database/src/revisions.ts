import type { SubgraphName } from '@zibo-graph/schema';
import { type AliasedRawBuilder, type RawBuilder, sql } from 'kysely';
import { allColumns, columnList, tableName } from './columns.js';
import { type AnyKysely, execute, type Reader } from './execute.js';
import type { ColumnOf, RecordTable, RowOf } from './recordTable.js';
import { revisionTables } from './revisionTables.js';

/**
 * Rows are versioned: each carries the revision of its subgraph that added it (`added_in`) and the one that superseded it
 * (`superseded_in`, null while it is current); nothing is updated in place or deleted. A read names the revision it is of, so
 * any number of reads at one revision see one state, whatever is imported in between.
 */
export interface RowVersion {
  readonly dataset: string;
  readonly digest: string;
  readonly added_in: number;
  readonly superseded_in: number | null;
}

/** A revision, or SQL that stands for one. */
export type SqlRevision = number | RawBuilder<number>;

/**
 * The rows of a table at a revision, to select from: with the columns that the table declares, or with some of them.
 * `'*'` keeps the text short where only conditions read the rows.
 *
 * Two branches, so that the usual read, of the current revision, is as cheap as one of an unversioned table: the first is
 * served by indexes over current rows only, the second by indexes over superseded rows, of which few are later than the
 * revision asked for. Postgres pushes conditions into both; order and limit it does not, see `keysetPage.ts`.
 *
 * ```sql
 * select id, … from plans.targets where superseded_in is null and added_in <= $1
 * union all
 * select id, … from plans.targets where superseded_in > $1 and added_in <= $1
 * ```
 */
export function atRevision<
  T extends RecordTable,
  const A extends string,
  C extends ColumnOf<T> | keyof RowVersion = ColumnOf<T>,
>(
  table: T,
  revision: SqlRevision,
  alias: A,
  columns?: readonly C[] | '*',
): AliasedRawBuilder<Pick<RowOf<T> & RowVersion, C>, A> {
  const rows = sql.table(tableName(table));
  const read = columns === '*' ? sql.raw('*') : columns ? columnList(columns) : allColumns(table);
  return sql<Pick<RowOf<T> & RowVersion, C>>`(
    select ${read} from ${rows} where superseded_in is null and added_in <= ${revision}
    union all
    select ${read} from ${rows} where superseded_in > ${revision} and added_in <= ${revision}
  )`.as(alias);
}

/** The current revision of a subgraph; 0 before anything was imported. */
export async function currentRevision({ kysely }: Reader, subgraph: SubgraphName): Promise<number> {
  const newest = revisionTables(kysely, subgraph)
    .selectFrom('revisions')
    .select(({ fn }) => fn.max('revision').as('revision'));
  const [row] = await execute(kysely, `${subgraph}.currentRevision`, newest);
  return row?.revision ?? 0;
}

/**
 * The revision that was current in a subgraph at a moment: the newest that is not later; 0 if none is. A revision has the moment
 * in which it was written, to the millisecond; readers see it a little later, when the whole import is done.
 * @param time RFC 3339 with its offset, or a Date.
 */
export async function revisionAt({ kysely }: Reader, subgraph: SubgraphName, time: string | Date): Promise<number> {
  // As a number: in another zone, the first and last moments of the calendar have years that Postgres does not read.
  const milliseconds = new Date(time).getTime();
  const newest = revisionTables(kysely, subgraph)
    .selectFrom('revisions')
    .select(({ fn }) => fn.max('revision').as('revision'))
    .where(sql`floor(extract(epoch from changed_at) * 1000)`, '<=', sql`${milliseconds}::bigint`);
  const [row] = await execute(kysely, `${subgraph}.revisionAt`, newest);
  return row?.revision ?? 0;
}

/** How many rows each table of a subgraph has at a revision, by the names of the tables. */
export async function tableRows(
  { kysely }: Reader,
  subgraph: SubgraphName,
  revision: number,
): Promise<Readonly<Record<string, number>>> {
  const counts = revisionTables(kysely, subgraph)
    .selectFrom('table_counts')
    .distinctOn('table_name')
    .select(['table_name', 'rows'])
    .where('revision', '<=', revision)
    .orderBy('table_name')
    .orderBy('revision', 'desc');
  const rows = await execute(kysely, `${subgraph}.tableRows`, counts);
  return Object.fromEntries(rows.map(({ table_name, rows: count }) => [table_name, count]));
}

/** Selects how many rows a table has at a revision: one row, or none if the table never held anything. */
export const rowCountAt = (kysely: AnyKysely, { subgraph, name }: RecordTable, revision: number) =>
  revisionTables(kysely, subgraph)
    .selectFrom('table_counts')
    .select('rows as count')
    .where('table_name', '=', name)
    .where('revision', '<=', revision)
    .orderBy('revision', 'desc')
    .limit(1);
