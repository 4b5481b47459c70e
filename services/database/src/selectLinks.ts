import { sql } from 'kysely';
import type { Database } from './database.js';
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

/** The links that lead away from ids, in the standing rows of all data sets but one; in no order. */
export async function selectLinks(
  { kysely }: Database,
  table: RecordTable,
  { from, to, kind }: LinkColumns,
  ids: readonly string[],
  exceptDataset: string,
): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select ${sql.ref(from)} as "from", ${sql.ref(to)} as "to", ${kind === null ? sql`null` : sql.ref(kind)} as kind, dataset
    from ${sql.table(`${table.subgraph}.${table.name}`)}
    where ${sql.ref(from)} = any(${[...ids]}::text[]) and ${sql.ref(to)} is not null
      and dataset <> ${exceptDataset} and superseded_in is null
  `.execute(kysely);
  return rows;
}
