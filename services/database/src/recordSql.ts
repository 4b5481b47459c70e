import { type RawBuilder, sql } from 'kysely';
import type { RecordValues } from './digests.js';
import type { RecordTable } from './recordTable.js';

/** Rows go to the database in statements of this many, so that no statement grows without bound. */
const rowsPerStatement = 2_000;

/** A table in SQL. */
export const tableOf = (table: RecordTable) => sql.table(`${table.subgraph}.${table.name}`);

/** The columns of its key in SQL, with commas between. */
export const keyColumns = (table: RecordTable) => sql.join(table.key.map((column) => sql.ref(column)));

/** That rows of two aliases have the same key. */
export const sameKey = (table: RecordTable, one: string, other: string): RawBuilder<boolean> =>
  sql`${sql.join(
    table.key.map((column) => sql`${sql.ref(`${one}.${column}`)} = ${sql.ref(`${other}.${column}`)}`),
    sql` and `,
  )}`;

/** That a row comes after another in the order of keys, as a further condition; nothing if none is given. */
export const afterKey = (table: RecordTable, last: RecordValues | undefined): RawBuilder<unknown> =>
  last === undefined
    ? sql``
    : sql`and (${keyColumns(table)}) > (${sql.join(table.key.map((column) => last[column] ?? null))})`;

/** A JSON list of objects as rows of the table's type: Postgres itself converts the cells, from one parameter. */
export const rowsOfJson = (table: RecordTable, json: string) =>
  sql`jsonb_populate_recordset(null::${tableOf(table)}, ${json}::jsonb)`;

/** Records as rows of the table's type. */
export const recordset = (table: RecordTable, records: readonly RecordValues[]) =>
  rowsOfJson(table, JSON.stringify(records));

/** Items in pieces for one statement each. */
export function* chunks<T>(items: Iterable<T>): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    if (chunk.push(item) < rowsPerStatement) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
