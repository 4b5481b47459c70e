import type { Database, FilterInput } from '@zibo-graph/database';
import { groupsOfLoaders, type LoaderKinds, type PageRequest } from '@zibo-graph/subgraph-kit';
import {
  selectAgenciesByFunctions,
  selectAgenciesByIds,
  selectAgenciesByParentIds,
  selectAgenciesByUsccs,
  selectAgencyCount,
  selectAgencyCountsByAreaIds,
  selectAgencyPage,
  selectAgencyPagesByAreaIds,
} from '../queries/agencies.js';
import { resolveAgencyNames } from '../queries/agencyNames.js';
import { selectAliasesByAgencyIds } from '../queries/aliases.js';
import {
  selectAreaCount,
  selectAreaPage,
  selectAreasByCodes,
  selectAreasByIds,
  selectAreasByParentIds,
} from '../queries/areas.js';
import { selectDatasetPartsByNames, selectDatasets } from '../queries/datasets.js';
import { selectMembershipsByBodyIds, selectMembershipsByMemberIds } from '../queries/memberships.js';
import { selectExistingIds, selectSearchCount, selectSearchPage } from '../queries/search.js';
import type { SearchQuery } from '../search/searchQuery.js';

const searchLoaders = (database: Database, revision: number, { rowLoader, valueLoader }: LoaderKinds) => ({
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

const areaLoaders = (database: Database, revision: number, { rowLoader, rowsLoader, valueLoader }: LoaderKinds) => ({
  areaPage: valueLoader('areaPage', (page: PageRequest) => selectAreaPage(database, revision, page)),
  areaCount: valueLoader('areaCount', (where: FilterInput | null) => selectAreaCount(database, revision, where)),
  areaById: rowLoader(
    'areaById',
    (ids) => selectAreasByIds(database, revision, ids),
    (area) => area.id,
  ),
  areaByCode: rowLoader(
    'areaByCode',
    (codes) => selectAreasByCodes(database, revision, codes),
    (area) => area.code ?? '',
  ),
  areasByParentId: rowsLoader(
    'areasByParentId',
    (ids) => selectAreasByParentIds(database, revision, ids),
    (area) => area.parent_id ?? '',
  ),
});

const agencyLoaders = (database: Database, revision: number, { rowLoader, rowsLoader, valueLoader }: LoaderKinds) => ({
  agencyPage: valueLoader('agencyPage', (page: PageRequest) => selectAgencyPage(database, revision, page)),
  agencyCount: valueLoader('agencyCount', (where: FilterInput | null) => selectAgencyCount(database, revision, where)),
  agencyById: rowLoader(
    'agencyById',
    (ids) => selectAgenciesByIds(database, revision, ids),
    (agency) => agency.id,
  ),
  agencyByUscc: rowLoader(
    'agencyByUscc',
    (usccs) => selectAgenciesByUsccs(database, revision, usccs),
    (agency) => agency.uscc ?? '',
  ),
  aliasesByAgencyId: rowsLoader(
    'aliasesByAgencyId',
    (ids) => selectAliasesByAgencyIds(database, revision, ids),
    (alias) => alias.agency_id,
  ),
  membershipsByBodyId: rowsLoader(
    'membershipsByBodyId',
    (ids) => selectMembershipsByBodyIds(database, revision, ids),
    (seat) => seat.body_id,
  ),
  membershipsByMemberId: rowsLoader(
    'membershipsByMemberId',
    (ids) => selectMembershipsByMemberIds(database, revision, ids),
    (seat) => seat.member_id ?? '',
  ),
});

const agencyListLoaders = (
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

/** Makes what requests load at one revision, each key once and all keys of a tick together. */
export const createLoaders = groupsOfLoaders(areaLoaders, agencyLoaders, agencyListLoaders, searchLoaders);

/** What requests load at one revision. */
export type Loaders = ReturnType<typeof createLoaders>;
