import { sql } from 'kysely';
import { datasetKeys } from './currentKeys.js';
import type { RecordValues } from './digests.js';
import type { AnyTransaction } from './execute.js';
import { chunks, rowsOfJson, sameKey, tableOf } from './recordSql.js';
import type { RecordTable } from './recordTable.js';
import { rowCountAt } from './revisions.js';
import { keyJson, type StoredRecord, type StoredRecords } from './storedRecords.js';

/** What is to stand in a table, and how it is written. */
export interface RowsWrite {
  readonly table: RecordTable;
  readonly dataset: string;
  readonly revision: number;
  readonly records: StoredRecords;
  /** Counts what would change, and changes nothing. */
  readonly countOnly: boolean;
  /** Told of rows that are done. */
  readonly onRows: (rows: number) => void;
}

/** How many rows a write added and superseded. */
export interface RowsChange {
  readonly added: number;
  readonly superseded: number;
}

/**
 * Makes the rows of a data set in a table stand as given. They go by in pieces of a statement each, and the database says of each piece
 * what it does not have like this: so neither side holds more than a piece, and what is unchanged is sent as key and digest only.
 *
 * They are joined by the index of current keys, piece by piece. A temporary table of all keys, joined as a whole, would be sorted
 * or hashed in files of 300 MB for 5 million rows, which is more than a session of ours may have (`temp_file_limit`), and would read
 * the wide rows of a search table from end to end.
 */
export async function replaceRows(transaction: AnyTransaction, write: RowsWrite): Promise<RowsChange> {
  const { table, dataset, records, revision, countOnly, onRows } = write;
  const current = await countCurrent(transaction, table, dataset);
  let [added, changed] = [0, 0];
  for (const chunk of chunks(records)) {
    const { toAdd, toSupersede } =
      current === 0 ? { toAdd: chunk, toSupersede: [] } : await differences(transaction, write, chunk);
    added += toAdd.length;
    changed += toSupersede.length;
    if (!countOnly) {
      await supersede(transaction, write, `[${toSupersede.map(keyOnly).join(',')}]`, toSupersede.length);
      await insert(transaction, write, toAdd);
    }
    onRows(chunk.length);
  }
  const unchanged = records.length - added;
  const gone = current - unchanged - changed;
  if (gone > 0 && !countOnly) await supersedeGone(transaction, write);
  const superseded = changed + gone;
  if (added + superseded > 0 && !countOnly) {
    await recordCount(transaction, table, revision, added - superseded);
    // The embedded database has nobody else to tell the planner what a table holds; without it, it reads whole tables.
    await sql`analyze ${tableOf(table)}`.execute(transaction);
  }
  return { added, superseded };
}

async function countCurrent(transaction: AnyTransaction, table: RecordTable, dataset: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${tableOf(table)} where dataset = ${dataset} and superseded_in is null
  `.execute(transaction);
  return rows[0]?.count ?? 0;
}

const keyOnly = ({ json, keyLength }: StoredRecord): string => `${json.slice(0, keyLength)}}`;

/** The records that do not stand like this, and those among them whose key another row of the data set has. */
async function differences(
  transaction: AnyTransaction,
  { table, dataset }: RowsWrite,
  chunk: readonly StoredRecord[],
): Promise<{ toAdd: StoredRecord[]; toSupersede: StoredRecord[] }> {
  // A column that every table has and no import fills carries the place of a record.
  const keys = chunk.map(
    ({ json, keyLength, digest }, position) =>
      `${json.slice(0, keyLength)},"digest":"${digest}","added_in":${position}}`,
  );
  const { rows } = await sql<{ position: number; stands: boolean }>`
    select k.added_in::integer as position, t.dataset is not null as stands
    from ${rowsOfJson(table, `[${keys.join(',')}]`)} k
    left join ${tableOf(table)} t on ${sameKey(table, 't', 'k')} and t.superseded_in is null and t.dataset = ${dataset}
    where t.digest is distinct from k.digest order by 1
  `.execute(transaction);
  const recordsOf = (places: typeof rows) => places.map(({ position }) => chunk[position] as StoredRecord);
  return { toAdd: recordsOf(rows), toSupersede: recordsOf(rows.filter(({ stands }) => stands)) };
}

async function supersede(
  transaction: AnyTransaction,
  { table, dataset, revision }: RowsWrite,
  keys: string,
  count: number,
): Promise<void> {
  if (count === 0) return;
  await sql`
    update ${tableOf(table)} t set superseded_in = ${revision} from ${rowsOfJson(table, keys)} k
    where t.superseded_in is null and t.dataset = ${dataset} and ${sameKey(table, 't', 'k')}
  `.execute(transaction);
}

async function insert(
  transaction: AnyTransaction,
  { table, dataset, revision }: RowsWrite,
  records: readonly StoredRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const columns = sql.join([...Object.keys(table.columns), 'digest'].map((column) => sql.ref(column)));
  const rows = records.map(({ digest, json }) => `{"digest":"${digest}",${json.slice(1)}`);
  await sql`
    insert into ${tableOf(table)} (${columns}, dataset, added_in)
    select ${columns}, ${dataset}, ${revision}::bigint from ${rowsOfJson(table, `[${rows.join(',')}]`)} r
  `.execute(transaction);
}

/** Supersedes the rows of the data set whose keys no record has. */
async function supersedeGone(transaction: AnyTransaction, write: RowsWrite): Promise<void> {
  const { table, dataset, records } = write;
  for await (const page of datasetKeys({ kysely: transaction }, table, dataset)) {
    const gone: RecordValues[] = page.map(({ key }) => key).filter((key) => !records.hasKey(keyJson(table, key)));
    for (const chunk of chunks(gone)) await supersede(transaction, write, JSON.stringify(chunk), chunk.length);
  }
}

/** Remembers how many rows stand in a table from a revision on, so that nobody has to count them. */
async function recordCount(
  transaction: AnyTransaction,
  table: RecordTable,
  revision: number,
  more: number,
): Promise<void> {
  await sql`
    insert into ${sql.table(`${table.subgraph}.table_counts`)} (table_name, revision, rows)
    select ${table.name}, ${revision}, ${more} + coalesce((${rowCountAt(transaction, table, revision)}), 0)
  `.execute(transaction);
}
