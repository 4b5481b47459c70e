import { type Kysely, type RawBuilder, sql } from 'kysely';
import { atRevision } from './revisions.js';

/** Which rows of a versioned table are meant, and in which order they come. */
export interface KeyedSource<Row> {
  /** The table with its schema, `plans.targets`. */
  readonly table: string;
  readonly revision: number;
  /** The column that holds a key. */
  readonly column: string & keyof Row;
  /** What `order by` says. */
  readonly order: RawBuilder<unknown>;
}

/** Reads the rows whose column holds one of the keys, with one statement however many keys there are. */
export async function selectByKeys<Row>(
  kysely: Kysely<unknown>,
  { table, revision, column, order }: KeyedSource<Row>,
  keys: readonly string[],
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select * from ${atRevision(table, revision, 't')} where ${sql.ref(column)} = any(${[...keys]}) order by ${order}
  `.execute(kysely);
  return rows;
}
