import type { Database } from '@zibo-graph/database';
import { countLoader, pageLoader, rowLoader, rowsLoader } from '@zibo-graph/subgraph-kit';
import {
  selectAgenciesByFunctions,
  selectAgenciesByIds,
  selectAgenciesByParentIds,
  selectAgenciesByUsccs,
  selectAgencyCountsByAreaIds,
  selectAgencyPagesByAreaIds,
} from '../queries/agencies.js';
import { selectAliasesByAgencyIds } from '../queries/aliases.js';
import { selectAreasByCodes, selectAreasByIds, selectAreasByParentIds } from '../queries/areas.js';
import { selectDatasetPartsByNames } from '../queries/datasets.js';
import { selectMembershipsByBodyIds, selectMembershipsByMemberIds } from '../queries/memberships.js';
import { selectExistingIds } from '../queries/search.js';

/** What one request loads, each key once and all keys of a tick together, at one revision. */
export type Loaders = ReturnType<typeof createLoaders>;

export const createLoaders = (database: Database, revision: number) => ({
  ...areaLoaders(database, revision),
  ...agencyLoaders(database, revision),
  ...agencyListLoaders(database, revision),
  existingId: rowLoader(
    (ids) => selectExistingIds(database, revision, ids),
    ({ id }) => id,
  ),
  datasetPartByName: rowLoader(
    (names) => selectDatasetPartsByNames(database, revision, names),
    ({ dataset }) => dataset,
  ),
});

const areaLoaders = (database: Database, revision: number) => ({
  areaById: rowLoader(
    (ids) => selectAreasByIds(database, revision, ids),
    (area) => area.id,
  ),
  areaByCode: rowLoader(
    (codes) => selectAreasByCodes(database, revision, codes),
    (area) => area.code ?? '',
  ),
  areasByParentId: rowsLoader(
    (ids) => selectAreasByParentIds(database, revision, ids),
    (area) => area.parent_id ?? '',
  ),
});

const agencyLoaders = (database: Database, revision: number) => ({
  agencyById: rowLoader(
    (ids) => selectAgenciesByIds(database, revision, ids),
    (agency) => agency.id,
  ),
  agencyByUscc: rowLoader(
    (usccs) => selectAgenciesByUsccs(database, revision, usccs),
    (agency) => agency.uscc ?? '',
  ),
  aliasesByAgencyId: rowsLoader(
    (ids) => selectAliasesByAgencyIds(database, revision, ids),
    (alias) => alias.agency_id,
  ),
  membershipsByBodyId: rowsLoader(
    (ids) => selectMembershipsByBodyIds(database, revision, ids),
    (seat) => seat.body_id,
  ),
  membershipsByMemberId: rowsLoader(
    (ids) => selectMembershipsByMemberIds(database, revision, ids),
    (seat) => seat.member_id ?? '',
  ),
});

const agencyListLoaders = (database: Database, revision: number) => ({
  agenciesByParentId: rowsLoader(
    (ids) => selectAgenciesByParentIds(database, revision, ids),
    (agency) => agency.parent_id ?? '',
  ),
  agenciesByFunction: rowsLoader(
    (names) => selectAgenciesByFunctions(database, revision, names),
    (agency) => agency.function ?? '',
  ),
  agencyPageByAreaId: pageLoader(
    (ids, page) => selectAgencyPagesByAreaIds(database, revision, ids, page),
    (agency) => agency.parent_key,
  ),
  agencyCountByAreaId: countLoader((ids, where) => selectAgencyCountsByAreaIds(database, revision, ids, where)),
});
