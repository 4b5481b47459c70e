import { type RawBuilder, sql } from 'kysely';
import { allColumns, statementBase, tableName } from './columns.js';
import { type AnyKysely, execute } from './execute.js';
import type { RecordTable } from './recordTable.js';
import { atRevision } from './revisions.js';

/** Which rows of a versioned table conflict. */
export interface ConflictSource {
  /** Its rows have an `id` and a `document_id`. */
  readonly table: RecordTable;
  readonly revision: number;
  /** When two rows, aliased `one` and `other`, cannot both be right; the same whichever of them is which. */
  readonly conflict: RawBuilder<boolean>;
}

/**
 * Reads what conflicts with rows, with one statement however many ids there are. Only rows of different documents conflict:
 * where one document states two figures, it means two things.
 * @returns the rows that conflict with each id, by id, each with the id it conflicts with as `parent_key`.
 */
export async function selectConflicts<Row>(
  kysely: AnyKysely,
  { table, revision, conflict }: ConflictSource,
  ids: readonly string[],
): Promise<(Row & { parent_key: string })[]> {
  const columns = allColumns(table, 'other');
  // The branches of the versions (see atRevision) have the condition themselves: Postgres uses no index to join a union.
  const others = (version: RawBuilder<boolean>) => sql`
    select ${columns} from ${sql.table(tableName(table))} other
    where ${version} and other.added_in <= ${revision} and one.document_id <> other.document_id and ${conflict}
  `;
  const conflicts = sql<Row & { parent_key: string }>`
    select one.id as parent_key, other.* from ${atRevision(table, revision, 'one')} cross join lateral (
      ${others(sql`other.superseded_in is null`)} union all ${others(sql`other.superseded_in > ${revision}`)}
    ) other
    where one.id = any(${[...ids]}) order by other.id
  `;
  return execute(kysely, `${statementBase(table)}InConflict`, conflicts);
}

/** Two rows, aliased `one` and `other`, say the same in some columns; null is the same as null. */
export function sameIn(columns: readonly string[]): RawBuilder<boolean> {
  const of = (alias: string) => sql.join(columns.map((column) => sql.ref(`${alias}.${column}`)));
  return sql<boolean>`(${of('one')}) is not distinct from (${of('other')})`;
}
