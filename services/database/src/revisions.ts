import type { SubgraphName } from '@zibo-graph/schema';
import { type AliasedRawBuilder, sql } from 'kysely';
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
  readonly changed_at: string;
}

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
  revision: number,
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
