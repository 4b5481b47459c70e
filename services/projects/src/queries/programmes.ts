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
import { programmes } from '../tables.js';
import { programmeFilter } from './filters.js';

/** Programmes by id. */
export const selectProgrammesByIds = rowsBy(programmes, 'id');

const programmeList = rowList(programmes, programmeFilter, {
  area: (area) => sql`t.area_id = ${area}`,
  lead: (agency) => sql`t.lead_id = ${agency}`,
});

/** To what programmes belong: an area, or the agency that leads them. */
export type ProgrammeOwner = keyof typeof programmeList.parents;

/** A page of all programmes. */
export const selectProgrammePage = (database: Database, revision: number, page: ListPage) =>
  selectListPage(database, revision, programmeList, page);

/** How many programmes fulfil a condition. */
export const selectProgrammeCount = (database: Database, revision: number, where: FilterInput | null) =>
  selectListCount(database, revision, programmeList, where);

/** The same page of the programmes of each owner. */
export const selectProgrammePages = (
  database: Database,
  revision: number,
  owner: ProgrammeOwner,
  ids: readonly string[],
  page: ListPage,
) => selectListPagesByParents(database, revision, programmeList, owner, ids, page);

/** How many programmes of each owner fulfil a condition. */
export const selectProgrammeCounts = (
  database: Database,
  revision: number,
  owner: ProgrammeOwner,
  ids: readonly string[],
  where: FilterInput | null,
) => selectListCountsByParents(database, revision, programmeList, owner, ids, where);
