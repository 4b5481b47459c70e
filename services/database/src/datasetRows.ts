import { sql } from 'kysely';
import type { Database } from './database.js';
import type { RecordValues } from './digests.js';
import type { RecordTable } from './recordTable.js';
import { atRevision, type RevisionRow } from './revisions.js';

/** The rows of a table of a data set as they stood at a revision of its subgraph, by their keys. */
export async function selectDatasetRows(
  { kysely }: Database,
  table: RecordTable,
  dataset: string,
  revision: number,
): Promise<RecordValues[]> {
  const columns = Object.keys(table.columns).map((column) => sql.ref(column));
  const { rows } = await sql<RecordValues>`
    select ${sql.join(columns)} from ${atRevision(`${table.subgraph}.${table.name}`, revision, 't')}
    where dataset = ${dataset} order by ${sql.join(table.key.map((column) => sql.ref(column)))}
  `.execute(kysely);
  return rows;
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
