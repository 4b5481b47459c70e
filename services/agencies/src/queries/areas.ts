import {
  type FilterInput,
  type ListPage,
  rowList,
  rowsBy,
  selectListCount,
  selectListPage,
} from '@zibo-graph/database';
import type { Database } from '../database.js';
import { areas } from '../tables.js';
import { areaFilter } from './filters.js';

/** Areas by id. */
export const selectAreasByIds = rowsBy(areas, 'id');

/** Areas by division code. */
export const selectAreasByCodes = rowsBy(areas, 'code', ['id']);

/** The areas right below others, by id. */
export const selectAreasByParentIds = rowsBy(areas, 'parent_id', ['id']);

const areaList = rowList(areas, areaFilter);

/** A page of all areas. */
export const selectAreaPage = (database: Database, revision: number, page: ListPage) =>
  selectListPage(database, revision, areaList, page);

/** How many areas there are. */
export const selectAreaCount = (database: Database, revision: number, where: FilterInput | null) =>
  selectListCount(database, revision, areaList, where);
