import { type Database, selectDatasetParts } from '@zibo-graph/database';
import type { LoaderKinds } from '@zibo-graph/subgraph-kit';
import { selectAgencyNames, selectAreaNames } from '../queries/references.js';

/** Loads the names of areas and agencies, and the parts of data sets. */
export function referenceLoaders(database: Database, revision: number, { rowLoader }: LoaderKinds) {
  return {
    areaNamesById: rowLoader(
      'areaNamesById',
      (ids) => selectAreaNames(database, revision, ids),
      (row) => row.id,
    ),
    agencyNamesById: rowLoader(
      'agencyNamesById',
      (ids) => selectAgencyNames(database, revision, ids),
      (row) => row.id,
    ),
    datasetPartByName: rowLoader(
      'datasetPartByName',
      (names) => selectDatasetParts(database, 'projects', revision, names),
      (row) => row.dataset,
    ),
  };
}
