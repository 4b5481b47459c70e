import { sql } from 'kysely';
import { columnList, statementBase } from './columns.js';
import type { RecordValues } from './digests.js';
import { execute, type Reader } from './execute.js';
import { afterKey, keyColumns } from './recordSql.js';
import type { RecordTable } from './recordTable.js';
import { atRevision } from './revisions.js';
import { type RevisionRow, revisionTables } from './revisionTables.js';

/** Rows are read in pages of this many. */
const rowsPerPage = 5_000;

/** The rows of a table of a data set at a revision of its subgraph, by their keys, in pages: there may be millions. */
export async function* selectDatasetRows(
  { kysely }: Reader,
  table: RecordTable,
  dataset: string,
  revision: number,
): AsyncGenerator<RecordValues[]> {
  const columns = Object.keys(table.columns);
  const rowsOfDataset = atRevision<RecordTable, 't', string>(table, revision, 't', [...columns, 'dataset']);
  let last: RecordValues | undefined;
  do {
    const page = sql<RecordValues>`
      select ${columnList(columns)} from ${rowsOfDataset}
      where dataset = ${dataset} ${afterKey(table, last)} order by ${keyColumns(table)} limit ${rowsPerPage}
    `;
    const rows: RecordValues[] = await execute(kysely, `${statementBase(table)}OfDataset`, page);
    if (rows.length > 0) yield rows;
    last = rows.length < rowsPerPage ? undefined : rows.at(-1);
  } while (last !== undefined);
}

/** The revisions that a data set made in a subgraph, oldest first; of every data set if none is named. */
export async function selectRevisions(
  { kysely }: Reader,
  subgraph: RecordTable['subgraph'],
  dataset: string | null,
): Promise<RevisionRow[]> {
  const columns = ['revision', 'dataset', 'digest', 'rows_added', 'rows_superseded', 'sources', 'changed_at'] as const;
  const made = revisionTables(kysely, subgraph)
    .selectFrom('revisions')
    .select(columns)
    .$if(dataset !== null, (query) => query.where('dataset', '=', dataset))
    .orderBy('revision');
  return execute(kysely, `${subgraph}.revisions`, made);
}
