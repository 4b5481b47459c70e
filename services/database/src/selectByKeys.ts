import { type Kysely, type RawBuilder, sql } from 'kysely';
import { allOf } from './filter.js';
import { atRevision } from './revisions.js';

/** Which rows of a versioned table are meant, and in which order they come. */
export interface KeyedSource<Row> {
  /** The table with its schema, `plans.targets`. */
  readonly table: string;
  readonly revision: number;
  /** The column that holds a key. */
  readonly column: string & keyof Row;
  /** What else the rows, aliased `t`, fulfil; nothing if not given. */
  readonly where?: RawBuilder<boolean> | undefined;
  /** What `order by` says. */
  readonly order: RawBuilder<unknown>;
}

/** Reads the rows whose column holds one of the keys, with one statement however many keys there are. */
export async function selectByKeys<Row>(
  kysely: Kysely<unknown>,
  { table, revision, column, where, order }: KeyedSource<Row>,
  keys: readonly string[],
): Promise<Row[]> {
  const ofKeys = sql<boolean>`${sql.ref(`t.${column}`)} = any(${[...keys]})`;
  const { rows } = await sql<Row>`
    select * from ${atRevision(table, revision, 't')} where ${allOf([ofKeys, where])} order by ${order}
  `.execute(kysely);
  return rows;
}
