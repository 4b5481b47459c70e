import type { Database } from '@zibo-graph/database';
import type { LoaderKinds, PageRequest } from '@zibo-graph/subgraph-kit';
import { resolveAgencyNames } from '../queries/agencyNames.js';
import { selectDatasetPartsByNames, selectDatasets } from '../queries/datasets.js';
import { selectExistingIds, selectSearchCount, selectSearchPage } from '../queries/search.js';
import type { SearchQuery } from '../search/searchQuery.js';

/** Loads what is found by name, and what is known of ids and data sets. */
export const searchLoaders = (database: Database, revision: number, { rowLoader, valueLoader }: LoaderKinds) => ({
  searchPage: valueLoader(
    'searchPage',
    ({ query, page }: { readonly query: SearchQuery | null; readonly page: PageRequest }) =>
      selectSearchPage(database, revision, query, page),
  ),
  searchCount: valueLoader('searchCount', (query: SearchQuery | null) => selectSearchCount(database, revision, query)),
  resolvedNames: valueLoader(
    'resolvedNames',
    ({ names, area }: { readonly names: readonly string[]; readonly area: string | null }) =>
      resolveAgencyNames(database, revision, names, area),
  ),
  datasets: valueLoader('datasets', (_: null) => selectDatasets(database, revision)),
  existingId: rowLoader(
    'existingId',
    (ids) => selectExistingIds(database, revision, ids),
    ({ id }) => id,
  ),
  datasetPartByName: rowLoader(
    'datasetPartByName',
    (names) => selectDatasetPartsByNames(database, revision, names),
    ({ dataset }) => dataset,
  ),
});
