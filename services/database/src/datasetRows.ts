import { sql } from 'kysely';
import type { Database } from './database.js';
import type { RecordValues } from './digests.js';
import { afterKey, keyColumns } from './recordSql.js';
import type { RecordTable } from './recordTable.js';
import { atRevision, type RevisionRow } from './revisions.js';

/** Rows are read in pages of this many. */
const rowsPerPage = 5_000;

/** The rows of a table of a data set as they stood at a revision of its subgraph, by their keys, in pages: there may be millions. */
export async function* selectDatasetRows(
  { kysely }: Database,
  table: RecordTable,
  dataset: string,
  revision: number,
): AsyncGenerator<RecordValues[]> {
  const columns = Object.keys(table.columns).map((column) => sql.ref(column));
  let last: RecordValues | undefined;
  do {
    const { rows }: { rows: RecordValues[] } = await sql<RecordValues>`
      select ${sql.join(columns)} from ${atRevision(`${table.subgraph}.${table.name}`, revision, 't')}
      where dataset = ${dataset} ${afterKey(table, last)} order by ${keyColumns(table)} limit ${rowsPerPage}
    `.execute(kysely);
    if (rows.length > 0) yield rows;
    last = rows.length < rowsPerPage ? undefined : rows.at(-1);
  } while (last !== undefined);
}

/** The revisions that a data set made in a subgraph, oldest first; of every data set if none is named. */
export async function selectRevisions(
  { kysely }: Database,
  subgraph: RecordTable['subgraph'],
  dataset: string | null,
): Promise<RevisionRow[]> {
  const { rows } = await sql<RevisionRow>`
    select * from ${sql.table(`${subgraph}.revisions`)}
    where ${dataset}::text is null or dataset = ${dataset} order by revision
  `.execute(kysely);
  return rows;
}
