import { atRevision, execute, selectDatasetParts } from '@zibo-graph/database';
import { datasets_reference } from '../copies.js';
import type { Database } from '../database.js';
import type { DatasetRow } from '../rows.js';

/** The data sets that the graph has rows of, whichever subgraph they are in, by name. */
export async function selectDatasets({ kysely }: Database, revision: number): Promise<DatasetRow[]> {
  const datasets = kysely
    .selectFrom(atRevision(datasets_reference, revision, 't', ['name']))
    .select('name')
    .orderBy('name');
  return execute(kysely, 'agencies.datasets', datasets);
}

/** What this subgraph has of data sets. */
export const selectDatasetPartsByNames = (database: Database, revision: number, names: readonly string[]) =>
  selectDatasetParts(database, 'agencies', revision, names);
