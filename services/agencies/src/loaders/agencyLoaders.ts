import type { Database, FilterInput } from '@zibo-graph/database';
import type { LoaderKinds, PageRequest } from '@zibo-graph/subgraph-kit';
import {
  selectAgenciesByIds,
  selectAgenciesByUsccs,
  selectAgencyCount,
  selectAgencyPage,
} from '../queries/agencies.js';
import { selectAliasesByAgencyIds } from '../queries/aliases.js';
import { selectMembershipsByBodyIds, selectMembershipsByMemberIds } from '../queries/memberships.js';

/** Loads agencies and what belongs to them. */
export const agencyLoaders = (
  database: Database,
  revision: number,
  { rowLoader, rowsLoader, valueLoader }: LoaderKinds,
) => ({
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
