import {
  type FilterInput,
  type ListPage,
  rowList,
  rowsBy,
  selectListCount,
  selectListCountsByParents,
  selectListPage,
  selectListPagesByParents,
} from '@zibo-graph/database';
import { sql } from 'kysely';
import type { Database } from '../database.js';
import { agencies } from '../tables.js';
import { agencyFilter } from './filters.js';

/** Agencies by id. */
export const selectAgenciesByIds = rowsBy(agencies, 'id');

/** Agencies by unified social credit code. */
export const selectAgenciesByUsccs = rowsBy(agencies, 'uscc', ['id']);

/** The agencies that are part of others, by id. */
export const selectAgenciesByParentIds = rowsBy(agencies, 'parent_id', ['id']);

const highestLevelFirst = sql`array_position(array['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'NONE'], t.level)`;

/** Agencies by what they do, highest level first, then by id. */
export const selectAgenciesByFunctions = rowsBy(agencies, 'function', [highestLevelFirst, 'id']);

const agencyList = rowList(agencies, agencyFilter, { area: (area) => sql`t.area_id = ${area}` });

/** A page of all agencies. */
export const selectAgencyPage = (database: Database, revision: number, page: ListPage) =>
  selectListPage(database, revision, agencyList, page);

/** How many agencies there are. */
export const selectAgencyCount = (database: Database, revision: number, where: FilterInput | null) =>
  selectListCount(database, revision, agencyList, where);

/** The same page of the agencies of each area. */
export const selectAgencyPagesByAreaIds = (
  database: Database,
  revision: number,
  areaIds: readonly string[],
  page: ListPage,
) => selectListPagesByParents(database, revision, agencyList, 'area', areaIds, page);

/** How many agencies each area has. */
export const selectAgencyCountsByAreaIds = (
  database: Database,
  revision: number,
  areaIds: readonly string[],
  where: FilterInput | null,
) => selectListCountsByParents(database, revision, agencyList, 'area', areaIds, where);
