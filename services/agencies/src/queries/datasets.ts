import { atRevision, type Database, selectDatasetParts } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { DatasetRow } from '../rows.js';

/** The data sets that stand in the graph, whichever subgraph their rows are of, by name. */
export async function selectDatasets({ kysely }: Database, revision: number): Promise<DatasetRow[]> {
  const { rows } = await sql<DatasetRow>`
    select name from ${atRevision('agencies.datasets_reference', revision, 't')} order by name
  `.execute(kysely);
  return rows;
}

/** What stands of data sets in this subgraph. */
export const selectDatasetPartsByNames = (database: Database, revision: number, names: readonly string[]) =>
  selectDatasetParts(database, 'agencies', revision, names);
