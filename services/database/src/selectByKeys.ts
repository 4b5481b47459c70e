import { type Kysely, type RawBuilder, sql } from 'kysely';
import { FixedStatements } from './FixedStatements.js';
import { allOf } from './filter.js';
import { atRevision, type SqlRevision } from './revisions.js';

/** Which rows of a versioned table are meant, and in which order they come. */
export interface KeyedSource<Row> {
  /** The table with its schema, `plans.targets`. */
  readonly table: string;
  readonly revision: number;
  /** The column that holds a key. */
  readonly column: string & keyof Row;
  /** What else the rows, aliased `t`, fulfil; nothing if not given. */
  readonly where?: RawBuilder<boolean> | undefined;
  /** What `order by` says. The statement is written once for each that is given: it is best made once, too. */
  readonly order: RawBuilder<unknown>;
}

/** In the order of their ids. */
export const byId: RawBuilder<unknown> = sql`id`;

const statements = new WeakMap<RawBuilder<unknown>, FixedStatements>();

/** Reads the rows whose column holds one of the keys, with one statement however many keys there are. */
export async function selectByKeys<Row>(
  kysely: Kysely<unknown>,
  { table, revision, column, where, order }: KeyedSource<Row>,
  keys: readonly string[],
): Promise<Row[]> {
  const select = (ofRevision: SqlRevision, ofKeys: RawBuilder<unknown>) => sql<Row>`
    select * from ${atRevision(table, ofRevision, 't')}
    where ${allOf([sql<boolean>`${sql.ref(`t.${column}`)} = any(${ofKeys})`, where])} order by ${order}
  `;
  // What a client asks for may be planned better by its values.
  if (where) return (await select(revision, sql`${[...keys]}`).execute(kysely)).rows;
  const ofOrder = statements.get(order) ?? new FixedStatements();
  statements.set(order, ofOrder);
  return ofOrder.run(kysely, `${table} ${column}`, { revision, keys: [...keys] }, (slot) =>
    select(slot('revision'), slot('keys')),
  );
}
