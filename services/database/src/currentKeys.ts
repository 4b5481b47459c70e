import { type RawBuilder, sql } from 'kysely';
import { statementBase } from './columns.js';
import type { RecordValues } from './digests.js';
import { execute, type Reader } from './execute.js';
import { afterKey, chunks, keyColumns, recordset, tableOf } from './recordSql.js';
import type { RecordTable } from './recordTable.js';

/** Keys are read in pages of this many. */
const keysPerPage = 10_000;

/** The key of a current row, and the data set that has it. */
export interface CurrentKey {
  /** The cells of its key columns. */
  readonly key: RecordValues;
  readonly dataset: string;
}

/**
 * Which of the keys current rows have, and in which data set.
 * @param keys records that hold at least the key columns of the table.
 */
export async function currentKeys(
  database: Reader,
  table: RecordTable,
  keys: Iterable<RecordValues>,
): Promise<CurrentKey[]> {
  const found: CurrentKey[] = [];
  for (const chunk of chunks(keys)) {
    const keysInUse = sql<{ dataset: string } & Record<string, string>>`
      select t.dataset, ${sql.join(table.key.map((column) => sql.ref(`t.${column}`)))}
      from ${tableOf(table)} t join ${recordset(table, chunk)} k using (${keyColumns(table)})
      where t.superseded_in is null
    `;
    const rows = await execute(database.kysely, `${statementBase(table)}CurrentKeys`, keysInUse);
    found.push(...rows.map(({ dataset, ...key }) => ({ key, dataset })));
  }
  return found;
}

/** The keys of the current rows of a table of a data set, in pages: there may be millions. */
export const datasetKeys = (database: Reader, table: RecordTable, dataset: string): AsyncGenerator<CurrentKey[]> =>
  keyPages(database, table, sql`dataset = ${dataset}`);

/** The keys of the current rows of other data sets in a table, in pages. */
export const keysOfOthers = (database: Reader, table: RecordTable, dataset: string): AsyncGenerator<CurrentKey[]> =>
  keyPages(database, table, sql`dataset <> ${dataset}`);

async function* keyPages(
  { kysely }: Reader,
  table: RecordTable,
  condition: RawBuilder<unknown>,
): AsyncGenerator<CurrentKey[]> {
  let last: RecordValues | undefined;
  do {
    const page = sql<{ dataset: string } & Record<string, string>>`
      select dataset, ${keyColumns(table)} from ${tableOf(table)} where ${condition} and superseded_in is null
        ${afterKey(table, last)}
      order by ${keyColumns(table)} limit ${keysPerPage}
    `;
    const rows: ({ dataset: string } & Record<string, string>)[] = await execute(
      kysely,
      `${statementBase(table)}KeyPage`,
      page,
    );
    if (rows.length > 0) yield rows.map(({ dataset, ...key }) => ({ key, dataset }));
    last = rows.length < keysPerPage ? undefined : rows.at(-1);
  } while (last !== undefined);
}

/** How many current rows of other data sets a table has; of more than a number no more are counted. */
export async function countOfOthers(
  { kysely }: Reader,
  table: RecordTable,
  dataset: string,
  most: number,
): Promise<number> {
  const count = sql<{ count: number }>`
    select count(*)::integer as count from (
      select 1 from ${tableOf(table)} where dataset <> ${dataset} and superseded_in is null limit ${most}
    ) others
  `;
  const [row] = await execute(kysely, `${statementBase(table)}CountOfOthers`, count);
  return row?.count ?? 0;
}

/** Which of the ids current rows of other data sets refer to in a column; one row for each id and data set. */
export async function referencesFromOtherDatasets(
  database: Reader,
  table: RecordTable,
  column: string,
  ids: readonly string[],
  dataset: string,
): Promise<{ id: string; dataset: string }[]> {
  const found: { id: string; dataset: string }[] = [];
  for (const chunk of chunks(ids)) {
    const references = sql<{ id: string; dataset: string }>`
      select distinct ${sql.ref(column)} as id, dataset from ${tableOf(table)}
      where ${sql.ref(column)} = any(${chunk}::text[]) and dataset <> ${dataset} and superseded_in is null
    `;
    found.push(...(await execute(database.kysely, `${statementBase(table)}ReferencesOfOthers`, references)));
  }
  return found;
}
