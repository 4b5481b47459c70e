import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { inPascalCase, statementBase } from './columns.js';
import { type AnyKysely, execute, type Query, type Reader } from './execute.js';
import { FixedStatements } from './FixedStatements.js';
import type { ColumnOf, RecordTable, RowOf } from './recordTable.js';
import { atRevision, type SqlRevision } from './revisions.js';

/** What `order by` says of rows aliased `t`: their columns, ascending, nulls last, or expressions. */
export type RowOrder<T extends RecordTable> = readonly (ColumnOf<T> | RawBuilder<unknown>)[];

/**
 * Reads the rows at a revision whose column holds one of the keys, with one statement however many keys there are.
 * @param where what else the rows, aliased `t`, fulfil; nothing if not given.
 */
export type RowsByKeys<Row> = (
  database: Reader,
  revision: number,
  keys: readonly string[],
  where?: RawBuilder<boolean>,
) => Promise<Row[]>;

// biome-ignore lint/suspicious/noExplicitAny: the columns of a table that is not known here.
type Select = SelectQueryBuilder<any, 't', any>;

/**
 * Makes what reads the rows of a table by the values of a column.
 * @param order by the key of the table if not given.
 */
export function rowsBy<T extends RecordTable>(
  table: T,
  column: ColumnOf<T>,
  order: RowOrder<T> = table.key as readonly ColumnOf<T>[],
): RowsByKeys<RowOf<T>> {
  const name = `${statementBase(table)}By${inPascalCase(column)}`;
  const statements = new FixedStatements(name);
  const expressions = order.map((each) => (typeof each === 'string' ? sql.ref(`t.${each}`) : each));
  const select = (kysely: AnyKysely, revision: SqlRevision, keys: RawBuilder<unknown>): Select =>
    expressions.reduce<Select>(
      (query, expression) => query.orderBy(expression),
      kysely
        .selectFrom(atRevision<RecordTable, 't'>(table, revision, 't'))
        .selectAll('t')
        .where(sql.ref(`t.${column}`), '=', sql`any(${keys})`),
    );
  return async ({ kysely }, revision, keys, where) =>
    where
      ? // What a client asks for may be planned better by its values.
        execute(kysely, name, select(kysely, revision, sql`${[...keys]}`).where(where) as Query<RowOf<T>>)
      : statements.run(
          kysely,
          '',
          { revision, keys: [...keys] },
          (slot) => select(kysely, slot('revision'), slot('keys')) as Query<RowOf<T>>,
        );
}
