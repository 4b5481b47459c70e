import { type Database, type KeysetPage, selectByKeys, selectCount, selectPage } from '@zibo-graph/database';
import { sql } from 'kysely';
import { allProgrammes } from '../lists.js';
import type { ProgrammeRow } from '../rows.js';

const table = 'projects.programmes';

const selectWhere = (
  database: Database,
  revision: number,
  column: 'id' | 'area_id' | 'lead_id',
  keys: readonly string[],
) => selectByKeys<ProgrammeRow>(database.kysely, { table, revision, column, order: sql`id` }, keys);

/** Programmes by id. */
export const selectProgrammesByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** The programmes of areas, by id. */
export const selectProgrammesByAreaIds = (database: Database, revision: number, areaIds: readonly string[]) =>
  selectWhere(database, revision, 'area_id', areaIds);

/** The programmes that agencies lead, by id. */
export const selectProgrammesByLeadIds = (database: Database, revision: number, leadIds: readonly string[]) =>
  selectWhere(database, revision, 'lead_id', leadIds);

/** A page of all programmes. */
export const selectProgrammePage = (database: Database, revision: number, page: KeysetPage) =>
  selectPage<ProgrammeRow>(database.kysely, { table, revision, order: allProgrammes.order }, page);

/** How many programmes there are. */
export const selectProgrammeCount = (database: Database, revision: number) =>
  selectCount(database.kysely, { table, revision });
