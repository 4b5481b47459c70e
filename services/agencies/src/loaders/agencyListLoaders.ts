import type { Database } from '@zibo-graph/database';
import type { LoaderKinds } from '@zibo-graph/subgraph-kit';
import {
  selectAgenciesByFunctions,
  selectAgenciesByParentIds,
  selectAgencyCountsByAreaIds,
  selectAgencyPagesByAreaIds,
} from '../queries/agencies.js';

/** Loads the agencies of areas, of agencies and of functions. */
export const agencyListLoaders = (
  database: Database,
  revision: number,
  { rowsLoader, pageLoader, countLoader }: LoaderKinds,
) => ({
  agenciesByParentId: rowsLoader(
    'agenciesByParentId',
    (ids) => selectAgenciesByParentIds(database, revision, ids),
    (agency) => agency.parent_id ?? '',
  ),
  agenciesByFunction: rowsLoader(
    'agenciesByFunction',
    (names) => selectAgenciesByFunctions(database, revision, names),
    (agency) => agency.function ?? '',
  ),
  agencyPageByAreaId: pageLoader(
    'agencyPageByAreaId',
    (ids, page) => selectAgencyPagesByAreaIds(database, revision, ids, page),
    (agency) => agency.parent_key,
  ),
  agencyCountByAreaId: countLoader('agencyCountByAreaId', (ids, where) =>
    selectAgencyCountsByAreaIds(database, revision, ids, where),
  ),
});
