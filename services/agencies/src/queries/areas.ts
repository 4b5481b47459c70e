import {
  byId,
  type Database,
  type FilterInput,
  filterCondition,
  selectByKeys,
  selectCount,
  selectPage,
} from '@zibo-graph/database';
import type { PageRequest } from '@zibo-graph/subgraph-kit';
import type { AreaRow } from '../rows.js';
import { areaFilter } from './filters.js';

const table = 'agencies.areas';

const selectWhere = (
  { kysely }: Database,
  revision: number,
  column: 'id' | 'code' | 'parent_id',
  values: readonly string[],
) => selectByKeys<AreaRow>(kysely, { table, revision, column, order: byId }, values);

/** Areas by id. */
export const selectAreasByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** Areas by division code. */
export const selectAreasByCodes = (database: Database, revision: number, codes: readonly string[]) =>
  selectWhere(database, revision, 'code', codes);

/** The areas right below others, by id. */
export const selectAreasByParentIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'parent_id', ids);

/** The areas that stand at a revision and fulfil a condition. */
const standing = (revision: number, where: FilterInput | null) => ({
  table,
  revision,
  where: filterCondition(areaFilter, where, { alias: 't', revision }),
});

/** A page of all areas. */
export const selectAreaPage = (database: Database, revision: number, page: PageRequest) =>
  selectPage<AreaRow>(database.kysely, standing(revision, page.where), page);

/** How many areas there are. */
export const selectAreaCount = (database: Database, revision: number, where: FilterInput | null) =>
  selectCount(database.kysely, standing(revision, where));
