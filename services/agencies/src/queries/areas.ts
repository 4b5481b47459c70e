import { type Database, type KeysetPage, selectByKeys, selectCount, selectPage } from '@zibo-graph/database';
import { sql } from 'kysely';
import { allAreas } from '../lists.js';
import type { AreaRow } from '../rows.js';

const selectWhere = (
  { kysely }: Database,
  revision: number,
  column: 'id' | 'code' | 'parent_id',
  values: readonly string[],
) => selectByKeys<AreaRow>(kysely, { table: 'agencies.areas', revision, column, order: sql`id` }, values);

/** Areas by id. */
export const selectAreasByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** Areas by division code. */
export const selectAreasByCodes = (database: Database, revision: number, codes: readonly string[]) =>
  selectWhere(database, revision, 'code', codes);

/** The areas right below others, by id. */
export const selectAreasByParentIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'parent_id', ids);

/** A page of all areas. */
export const selectAreaPage = (database: Database, revision: number, page: KeysetPage) =>
  selectPage(database.kysely, { table: 'agencies.areas', revision, order: allAreas.order }, page);

/** How many areas there are. */
export const selectAreaCount = (database: Database, revision: number) =>
  selectCount(database.kysely, { table: 'agencies.areas', revision });
