import {
  byId,
  type Database,
  type FilterInput,
  filterCondition,
  type KeysetSource,
  type OfParent,
  selectByKeys,
  selectCount,
  selectCountsByParent,
  selectPage,
  selectPagesByParent,
} from '@zibo-graph/database';
import type { PageRequest } from '@zibo-graph/subgraph-kit';
import { sql } from 'kysely';
import type { ProgrammeRow } from '../rows.js';
import { programmeFilter } from './filters.js';

const table = 'projects.programmes';

/** Programmes by id. */
export const selectProgrammesByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectByKeys<ProgrammeRow>(database.kysely, { table, revision, column: 'id', order: byId }, ids);

const source = (revision: number, where: FilterInput | null): KeysetSource => ({
  table,
  revision,
  where: filterCondition(programmeFilter, where, { alias: 't', revision }),
});

/** A page of all programmes. */
export const selectProgrammePage = (database: Database, revision: number, page: PageRequest) =>
  selectPage<ProgrammeRow>(database.kysely, source(revision, page.where), page);

/** How many programmes fulfil a condition. */
export const selectProgrammeCount = (database: Database, revision: number, where: FilterInput | null) =>
  selectCount(database.kysely, source(revision, where));

/** To what programmes belong: an area, or the agency that leads them. */
export type ProgrammeOwner = 'area' | 'lead';

const belongs: Record<ProgrammeOwner, OfParent> = {
  area: (area) => sql`t.area_id = ${area}`,
  lead: (agency) => sql`t.lead_id = ${agency}`,
};

/** The same page of the programmes of each owner. */
export const selectProgrammePages = (
  database: Database,
  revision: number,
  owner: ProgrammeOwner,
  ids: readonly string[],
  page: PageRequest,
) => selectPagesByParent<ProgrammeRow>(database.kysely, source(revision, page.where), page, ids, belongs[owner]);

/** How many programmes of each owner fulfil a condition. */
export const selectProgrammeCounts = (
  database: Database,
  revision: number,
  owner: ProgrammeOwner,
  ids: readonly string[],
  where: FilterInput | null,
) => selectCountsByParent(database.kysely, source(revision, where), ids, belongs[owner]);
