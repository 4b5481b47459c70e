import {
  atRevision,
  byId,
  type Database,
  type FilterInput,
  filterCondition,
  selectByKeys,
  selectCount,
  selectCountsByParent,
  selectPage,
  selectPagesByParent,
} from '@zibo-graph/database';
import type { PageRequest } from '@zibo-graph/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import type { AgencyRow } from '../rows.js';
import { agencyFilter } from './filters.js';

const table = 'agencies.agencies';
const agencies = (revision: number) => atRevision<AgencyRow, 't'>(table, revision, 't');

const selectWhere = (
  { kysely }: Database,
  revision: number,
  column: 'id' | 'uscc' | 'parent_id',
  values: readonly string[],
) => selectByKeys<AgencyRow>(kysely, { table, revision, column, order: byId }, values);

/** Agencies by id. */
export const selectAgenciesByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** Agencies by unified social credit code. */
export const selectAgenciesByUsccs = (database: Database, revision: number, usccs: readonly string[]) =>
  selectWhere(database, revision, 'uscc', usccs);

/** The agencies that are part of others, by id. */
export const selectAgenciesByParentIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'parent_id', ids);

/** Agencies by what they do, highest level first, then by id. */
export async function selectAgenciesByFunctions(
  { kysely }: Database,
  revision: number,
  functions: readonly string[],
): Promise<AgencyRow[]> {
  const { rows } = await sql<AgencyRow>`
    select * from ${agencies(revision)} where function = any(${[...functions]})
    order by array_position(array['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'NONE'], level), id
  `.execute(kysely);
  return rows;
}

/** The agencies that stand at a revision and fulfil a condition. */
const standing = (revision: number, where: FilterInput | null) => ({
  table,
  revision,
  where: filterCondition(agencyFilter, where, { alias: 't', revision }),
});

/** A page of all agencies. */
export const selectAgencyPage = (database: Database, revision: number, page: PageRequest) =>
  selectPage<AgencyRow>(database.kysely, standing(revision, page.where), page);

/** How many agencies there are. */
export const selectAgencyCount = (database: Database, revision: number, where: FilterInput | null) =>
  selectCount(database.kysely, standing(revision, where));

const ofArea = (area: RawBuilder<string>) => sql<boolean>`t.area_id = ${area}`;

/** The same page of the agencies of each area. */
export const selectAgencyPagesByAreaIds = (
  database: Database,
  revision: number,
  areaIds: readonly string[],
  page: PageRequest,
) => selectPagesByParent<AgencyRow>(database.kysely, standing(revision, page.where), page, areaIds, ofArea);

/** How many agencies each area has. */
export const selectAgencyCountsByAreaIds = (
  database: Database,
  revision: number,
  areaIds: readonly string[],
  where: FilterInput | null,
) => selectCountsByParent(database.kysely, standing(revision, where), areaIds, ofArea);
