import type { SubgraphName } from '@zibo-graph/schema';
import { sql } from 'kysely';
import { ContentDigest, type RecordValues } from './digests.js';
import { type AnyTransaction, execute, type Reader } from './execute.js';
import type { RecordTable } from './recordTable.js';
import { replaceRows } from './replaceRows.js';
import { currentRevision } from './revisions.js';
import { revisionTables } from './revisionTables.js';
import { type StoredRecords, storedRecords } from './storedRecords.js';

export type { RecordValues } from './digests.js';

/** The records of a table of a data set, as they shall stand: a list of them, or what gives them one after the other. */
export interface TableContent {
  readonly table: RecordTable;
  readonly records: readonly RecordValues[] | StoredRecords;
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
  /** Written with the data set before it in one transaction: of the same time, for no moment is between them. */
  readonly sameTime?: boolean;
}

/** What a write did: the revision it made and how many rows it added and superseded, copies not counted. */
export interface DatasetChange {
  readonly revision: number;
  readonly added: number;
  readonly superseded: number;
}

/** How a data set is written. */
export interface ReplaceOptions {
  /** Tells what would change, and changes nothing. */
  readonly countOnly?: boolean;
  /** Told of rows that were written or found unchanged, copies included, as they are done. */
  readonly onRows?: (rows: number) => void;
}

/** Digest of a data set: same records, whatever their order in the files, same digest. */
export function datasetDigest(content: DatasetContent): string {
  const digest = new ContentDigest();
  for (const { table, records } of stored(everyTable(content))) digest.addAll(table.name, records.digests);
  return digest.toString();
}

/** The digests under which a data set has stood in a subgraph, oldest first; empty if it was never written. */
export async function datasetDigests({ kysely }: Reader, subgraph: SubgraphName, dataset: string): Promise<string[]> {
  const digests = revisionTables(kysely, subgraph)
    .selectFrom('revisions')
    .select('digest')
    .where('dataset', '=', dataset)
    .orderBy('revision');
  const rows = await execute(kysely, `${subgraph}.datasetDigests`, digests);
  return rows.map(({ digest }) => digest);
}

/**
 * Makes every other writer of the subgraph wait until the transaction ends.
 * @returns the revision that stands, and will stand until this transaction makes another.
 */
export async function lockSubgraph(transaction: AnyTransaction, subgraph: SubgraphName): Promise<number> {
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
  transaction: AnyTransaction,
  given: DatasetContent,
  { countOnly = false, onRows = () => {} }: ReplaceOptions = {},
): Promise<DatasetChange | null> {
  const { subgraph, dataset } = given;
  const tables = stored(given.tables);
  const content = { ...given, tables };
  const current = await lockSubgraph(transaction, subgraph);
  const newest = revisionTables(transaction, subgraph)
    .selectFrom('revisions')
    .select('digest')
    .where('dataset', '=', dataset)
    .orderBy('revision', 'desc')
    .limit(1);
  const [last] = await execute(transaction, `${subgraph}.datasetDigest`, newest);
  // What never stood is not compared. So a dry run of it need not make copies, which takes longer than all checks.
  if (last?.digest === datasetDigest(content)) return null;

  const revision = countOnly ? current + 1 : await addRevision(transaction, content, documentsOf(tables));
  let added = 0;
  let superseded = 0;
  const how = { dataset, revision, countOnly, onRows };
  for (const table of tables) {
    const change = await replaceRows(transaction, { ...table, ...how });
    added += change.added;
    superseded += change.superseded;
  }
  if (countOnly) return { revision, added, superseded };
  for (const copy of stored(content.copies ?? [])) await replaceRows(transaction, { ...copy, ...how });
  const counted = revisionTables(transaction, subgraph)
    .updateTable('revisions')
    .set({ rows_added: added, rows_superseded: superseded })
    .where('revision', '=', revision);
  await execute(transaction, `${subgraph}.countRevision`, counted);
  return { revision, added, superseded };
}

/** Writes down that a data set comes to hold something else. @returns the revision that it makes. */
async function addRevision(
  transaction: AnyTransaction,
  content: DatasetContent,
  sources: readonly string[],
): Promise<number> {
  const { subgraph, dataset } = content;
  const revisions = sql.table(`${subgraph}.revisions`);
  // One import has one time in every subgraph that it writes in a transaction: no moment is between them. To the millisecond, as
  // it is shown; times rise with revisions even if the clock goes back.
  const next = await sql<{ revision: number }>`
    insert into ${revisions} (revision, dataset, digest, rows_added, rows_superseded, sources, imported_by, changed_at)
    select coalesce(max(revision), 0) + 1, ${dataset}, ${datasetDigest(content)}, 0, 0, ${[...sources]}::text[],
      ${content.importedBy ?? null}::text,
      greatest(date_trunc('milliseconds', transaction_timestamp()), max(changed_at) + ${content.sameTime ? 0 : 1} * interval '1 millisecond')
    from ${revisions} returning revision
  `.execute(transaction);
  return next.rows[0]?.revision ?? 0;
}

interface StoredContent {
  readonly table: RecordTable;
  readonly records: StoredRecords;
}

const everyTable = ({ tables, copies = [] }: DatasetContent): TableContent[] => [...tables, ...copies];

const stored = (contents: readonly TableContent[]): StoredContent[] =>
  contents.map(({ table, records }) => ({ table, records: storedRecords(table, records) }));

/** The documents that the rows of a data set cite, by id. */
const documentsOf = (tables: readonly StoredContent[]): string[] =>
  [...new Set(tables.flatMap(({ records }) => [...records.documents]))].sort();
