import { sql } from 'kysely';
import { statementBase, tableName } from './columns.js';
import { execute, type Reader } from './execute.js';
import type { RecordTable } from './recordTable.js';

/** Which rows another row refers to, of a table whose rows lead from one id to another. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** Of which kind it is: only links of one kind go on from each other. */
  readonly kind: string | null;
  readonly dataset: string;
}

/** The columns of a table that make its rows links. */
export interface LinkColumns {
  readonly from: string;
  readonly to: string;
  readonly kind: string | null;
}

/** The links that lead away from ids, in the current rows of all data sets but one; in no order. */
export async function selectLinks(
  { kysely }: Reader,
  table: RecordTable,
  { from, to, kind }: LinkColumns,
  ids: readonly string[],
  exceptDataset: string,
): Promise<Link[]> {
  const links = kysely
    .selectFrom(`${tableName(table)} as t`)
    .select([
      sql.ref<string>(`t.${from}`).as('from'),
      sql.ref<string>(`t.${to}`).as('to'),
      (kind === null ? sql<null>`null` : sql.ref<string | null>(`t.${kind}`)).as('kind'),
      't.dataset',
    ])
    .where(sql.ref(`t.${from}`), '=', sql`any(${[...ids]}::text[])`)
    .where(sql.ref(`t.${to}`), 'is not', null)
    .where('t.dataset', '<>', exceptDataset)
    .where('t.superseded_in', 'is', null);
  return execute<Link>(kysely, `${statementBase(table)}Links`, links);
}
