import {
  byId,
  type Database,
  type FilterInput,
  filterCondition,
  type KeysetSource,
  selectByKeys,
  selectCount,
  selectPage,
} from '@zibo-graph/database';
import type { PageRequest } from '@zibo-graph/subgraph-kit';
import type { ProgrammeRow } from '../rows.js';
import { programmeFilter } from './filters.js';

const table = 'projects.programmes';

const selectWhere = (
  database: Database,
  revision: number,
  column: 'id' | 'area_id' | 'lead_id',
  keys: readonly string[],
) => selectByKeys<ProgrammeRow>(database.kysely, { table, revision, column, order: byId }, keys);

/** Programmes by id. */
export const selectProgrammesByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** The programmes of areas, by id. */
export const selectProgrammesByAreaIds = (database: Database, revision: number, areaIds: readonly string[]) =>
  selectWhere(database, revision, 'area_id', areaIds);

/** The programmes that agencies lead, by id. */
export const selectProgrammesByLeadIds = (database: Database, revision: number, leadIds: readonly string[]) =>
  selectWhere(database, revision, 'lead_id', leadIds);

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
