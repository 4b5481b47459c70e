import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.js';
import type { RecordValues } from './digests.js';
import { afterKey, chunks, keyColumns, recordset, tableOf } from './recordSql.js';
import type { RecordTable } from './recordTable.js';

type Reader = Pick<Database, 'kysely'>;

/** Keys are read in pages of this many. */
const keysPerPage = 10_000;

/** A key that stands, and the data set that has it. */
export interface StandingKey {
  /** The cells of its key columns. */
  readonly key: RecordValues;
  readonly dataset: string;
}

/**
 * Which of the keys stand in the database, and in which data set.
 * @param keys records that hold at least the key columns of the table.
 */
export async function standingKeys(
  database: Reader,
  table: RecordTable,
  keys: Iterable<RecordValues>,
): Promise<StandingKey[]> {
  const found: StandingKey[] = [];
  for (const chunk of chunks(keys)) {
    const { rows } = await sql<{ dataset: string } & Record<string, string>>`
      select t.dataset, ${sql.join(table.key.map((column) => sql.ref(`t.${column}`)))}
      from ${tableOf(table)} t join ${recordset(table, chunk)} k using (${keyColumns(table)})
      where t.superseded_in is null
    `.execute(database.kysely);
    found.push(...rows.map(({ dataset, ...key }) => ({ key, dataset })));
  }
  return found;
}

/** The keys of the rows that stand in a table of a data set, in pages: there may be millions. */
export const datasetKeys = (database: Reader, table: RecordTable, dataset: string): AsyncGenerator<StandingKey[]> =>
  keyPages(database, table, sql`dataset = ${dataset}`);

/** The keys of the rows of other data sets that stand in a table, in pages. */
export const keysOfOthers = (database: Reader, table: RecordTable, dataset: string): AsyncGenerator<StandingKey[]> =>
  keyPages(database, table, sql`dataset <> ${dataset}`);

async function* keyPages(
  { kysely }: Reader,
  table: RecordTable,
  condition: RawBuilder<unknown>,
): AsyncGenerator<StandingKey[]> {
  let last: RecordValues | undefined;
  do {
    const { rows }: { rows: ({ dataset: string } & Record<string, string>)[] } = await sql<
      { dataset: string } & Record<string, string>
    >`
      select dataset, ${keyColumns(table)} from ${tableOf(table)} where ${condition} and superseded_in is null
        ${afterKey(table, last)}
      order by ${keyColumns(table)} limit ${keysPerPage}
    `.execute(kysely);
    if (rows.length > 0) yield rows.map(({ dataset, ...key }) => ({ key, dataset }));
    last = rows.length < keysPerPage ? undefined : rows.at(-1);
  } while (last !== undefined);
}

/** How many rows of other data sets stand in a table; of more than a number no more are counted. */
export async function countOfOthers(
  { kysely }: Reader,
  table: RecordTable,
  dataset: string,
  most: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select 1 from ${tableOf(table)} where dataset <> ${dataset} and superseded_in is null limit ${most}
    ) others
  `.execute(kysely);
  return rows[0]?.count ?? 0;
}

/** Which of the ids standing rows of other data sets refer to in a column; one row for each id and data set. */
export async function referencesFromOtherDatasets(
  database: Reader,
  table: RecordTable,
  column: string,
  ids: readonly string[],
  dataset: string,
): Promise<{ id: string; dataset: string }[]> {
  const found: { id: string; dataset: string }[] = [];
  for (const chunk of chunks(ids)) {
    const { rows } = await sql<{ id: string; dataset: string }>`
      select distinct ${sql.ref(column)} as id, dataset from ${tableOf(table)}
      where ${sql.ref(column)} = any(${chunk}::text[]) and dataset <> ${dataset} and superseded_in is null
    `.execute(database.kysely);
    found.push(...rows);
  }
  return found;
}
