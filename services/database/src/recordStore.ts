import type { SubgraphName } from '@zibo-graph/schema';
import { sql, type Transaction } from 'kysely';
import type { Database } from './database.js';
import { ContentDigest, type RecordValues, recordDigest } from './digests.js';
import type { RecordTable } from './recordTable.js';
import { currentRevision, standingRows } from './revisions.js';

export type { RecordValues } from './digests.js';

/** The records of a table of a data set, as they shall stand. */
export interface TableContent {
  readonly table: RecordTable;
  readonly records: readonly RecordValues[];
}

/** A data set of one subgraph as it shall stand: the records of each of its tables, and of its copies of others' rows. */
export interface DatasetContent {
  readonly subgraph: SubgraphName;
  readonly dataset: string;
  readonly tables: readonly TableContent[];
  /** None if not given. */
  readonly copies?: readonly TableContent[];
  /** Who imports it, as operators know them; not told if not given. */
  readonly importedBy?: string;
}

/** What a write did: the revision it made and how many rows it added and superseded, copies not counted. */
export interface DatasetChange {
  readonly revision: number;
  readonly added: number;
  readonly superseded: number;
}

/** Rows go to the database in statements of this many, so that no statement grows without bound. */
const rowsPerStatement = 2_000;

/** Digest of a data set: same records, whatever their order in the files, same digest. */
export function datasetDigest(content: DatasetContent): string {
  const digest = new ContentDigest();
  for (const { table, records } of everyTable(content)) {
    for (const record of records) digest.add(table.name, recordDigest(record));
  }
  return digest.toString();
}

/** The digests under which a data set has stood in a subgraph, oldest first; empty if it was never written. */
export async function datasetDigests(database: Database, subgraph: SubgraphName, dataset: string): Promise<string[]> {
  const { rows } = await sql<{ digest: string }>`
    select digest from ${sql.table(`${subgraph}.revisions`)} where dataset = ${dataset} order by revision
  `.execute(database.kysely);
  return rows.map(({ digest }) => digest);
}

/**
 * Which of the keys stand in the database, and in which data set.
 * @param keys records that hold at least the key columns of the table.
 */
export async function standingKeys(
  database: Database,
  table: RecordTable,
  keys: readonly RecordValues[],
): Promise<{ key: RecordValues; dataset: string }[]> {
  const found: { key: RecordValues; dataset: string }[] = [];
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

/** The keys of the rows that stand in a table of a data set. */
export async function datasetKeys(database: Database, table: RecordTable, dataset: string): Promise<RecordValues[]> {
  const { rows } = await sql<RecordValues>`
    select ${keyColumns(table)} from ${tableOf(table)} where dataset = ${dataset} and superseded_in is null
  `.execute(database.kysely);
  return rows;
}

/** Which of the ids standing rows of other data sets refer to in a column; one row for each id and data set. */
export async function referencesFromOtherDatasets(
  database: Database,
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

/**
 * Makes every other writer of the subgraph wait until the transaction ends.
 * @returns the revision that stands, and will stand until this transaction makes another.
 */
export async function lockSubgraph(transaction: Transaction<unknown>, subgraph: SubgraphName): Promise<number> {
  // Another writer may take long, and so may this one: only reads are bounded.
  await sql`set local statement_timeout = 0`.execute(transaction);
  await sql`select pg_advisory_xact_lock(hashtext(${`zibo-graph:${subgraph}`}))`.execute(transaction);
  return currentRevision({ kysely: transaction }, subgraph);
}

/**
 * Makes a data set of a subgraph stand exactly as given: rows that are new or changed are added, rows that are gone or
 * changed are superseded, all under one new revision. Writers of a subgraph wait for each other.
 * @returns what changed, or null if the data set stands like this already.
 */
export async function replaceDataset(
  transaction: Transaction<unknown>,
  content: DatasetContent,
): Promise<DatasetChange | null> {
  const { subgraph, dataset } = content;
  const revisions = sql.table(`${subgraph}.revisions`);
  await lockSubgraph(transaction, subgraph);
  const last = await sql<{ digest: string }>`
    select digest from ${revisions} where dataset = ${dataset} order by revision desc limit 1
  `.execute(transaction);
  const digest = datasetDigest(content);
  if (last.rows[0]?.digest === digest) return null;

  // One import has one time in every subgraph that it writes in a transaction: no moment is between them. To the millisecond, as
  // it is shown; times rise with revisions even if the clock goes back.
  const next = await sql<{ revision: number }>`
    insert into ${revisions} (revision, dataset, digest, rows_added, rows_superseded, sources, imported_by, changed_at)
    select coalesce(max(revision), 0) + 1, ${dataset}, ${digest}, 0, 0, ${sourcesOf(content)}::text[],
      ${content.importedBy ?? null}::text,
      greatest(date_trunc('milliseconds', transaction_timestamp()), max(changed_at) + interval '1 millisecond')
    from ${revisions} returning revision
  `.execute(transaction);
  const revision = next.rows[0]?.revision ?? 0;
  let added = 0;
  let superseded = 0;
  for (const { table, records } of content.tables) {
    const change = await replaceRows(transaction, table, dataset, revision, records);
    added += change.added;
    superseded += change.superseded;
  }
  for (const { table, records } of content.copies ?? [])
    await replaceRows(transaction, table, dataset, revision, records);
  await sql`
    update ${revisions} set rows_added = ${added}, rows_superseded = ${superseded} where revision = ${revision}
  `.execute(transaction);
  return { revision, added, superseded };
}

/** The documents that the rows of a data set cite, by id. */
function sourcesOf({ tables }: DatasetContent): string[] {
  const cited = tables.flatMap(({ records }) => records.map(({ document_id }) => document_id));
  return [...new Set(cited)].filter((id) => typeof id === 'string').sort();
}

async function replaceRows(
  transaction: Transaction<unknown>,
  table: RecordTable,
  dataset: string,
  revision: number,
  records: readonly RecordValues[],
): Promise<{ added: number; superseded: number }> {
  const standing = await sql<{ digest: string } & RecordValues>`
    select digest, ${keyColumns(table)} from ${tableOf(table)} where dataset = ${dataset} and superseded_in is null
  `.execute(transaction);
  const digestByKey = new Map(standing.rows.map((row) => [keyOf(table, row), row]));
  const added: { record: RecordValues; digest: string }[] = [];
  for (const record of records) {
    const key = keyOf(table, record);
    const digest = recordDigest(record);
    // What is left in the map at the end is gone or changed.
    if (digestByKey.get(key)?.digest === digest) digestByKey.delete(key);
    else added.push({ record, digest });
  }
  const superseded = [...digestByKey.values()];
  for (const chunk of chunks(superseded)) {
    await sql`
      update ${tableOf(table)} t set superseded_in = ${revision} from ${recordset(table, chunk)} k
      where t.superseded_in is null and t.dataset = ${dataset}
        and ${sql.join(
          table.key.map((column) => sql`t.${sql.ref(column)} = k.${sql.ref(column)}`),
          sql` and `,
        )}
    `.execute(transaction);
  }
  const columns = sql.join(
    [...Object.keys(table.columns), 'dataset', 'digest', 'added_in'].map((column) => sql.ref(column)),
  );
  for (const chunk of chunks(added)) {
    const rows = chunk.map(({ record, digest }) => ({ ...record, dataset, digest, added_in: revision }));
    await sql`insert into ${tableOf(table)} (${columns}) select ${columns} from ${recordset(table, rows)} r`.execute(
      transaction,
    );
  }
  if (added.length + superseded.length > 0) {
    await recordCount(transaction, table, revision, added.length - superseded.length);
    // The embedded database has nobody else to tell the planner what a table holds; without it, it reads whole tables.
    await sql`analyze ${tableOf(table)}`.execute(transaction);
  }
  return { added: added.length, superseded: superseded.length };
}

/** Remembers how many rows stand in a table from a revision on, so that nobody has to count them. */
async function recordCount(
  transaction: Transaction<unknown>,
  { subgraph, name }: RecordTable,
  revision: number,
  more: number,
): Promise<void> {
  await sql`
    insert into ${sql.table(`${subgraph}.table_counts`)} (table_name, revision, rows)
    select ${name}, ${revision}, ${more} + coalesce((${standingRows(`${subgraph}.${name}`, revision)}), 0)
  `.execute(transaction);
}

const everyTable = ({ tables, copies = [] }: DatasetContent): TableContent[] => [...tables, ...copies];
const tableOf = (table: RecordTable) => sql.table(`${table.subgraph}.${table.name}`);
const keyColumns = (table: RecordTable) => sql.join(table.key.map((column) => sql.ref(column)));
const keyOf = (table: RecordTable, record: RecordValues) => JSON.stringify(table.key.map((column) => record[column]));

/** Records as rows of the table's type: Postgres itself converts the cells, from one parameter. */
const recordset = (table: RecordTable, records: readonly RecordValues[]) =>
  sql`jsonb_populate_recordset(null::${tableOf(table)}, ${JSON.stringify(records)}::jsonb)`;

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += rowsPerStatement)
    yield items.slice(start, start + rowsPerStatement);
}
