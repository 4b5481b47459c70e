import type { Database, FilterInput } from '@zibo-graph/database';
import type { LoaderKinds, PageRequest } from '@zibo-graph/subgraph-kit';
import {
  selectAreaCount,
  selectAreaPage,
  selectAreasByCodes,
  selectAreasByIds,
  selectAreasByParentIds,
} from '../queries/areas.js';

/** Loads areas. */
export const areaLoaders = (
  database: Database,
  revision: number,
  { rowLoader, rowsLoader, valueLoader }: LoaderKinds,
) => ({
  areaPage: valueLoader('areaPage', (page: PageRequest) => selectAreaPage(database, revision, page)),
  areaCount: valueLoader('areaCount', (where: FilterInput | null) => selectAreaCount(database, revision, where)),
  areaById: rowLoader(
    'areaById',
    (ids) => selectAreasByIds(database, revision, ids),
    (area) => area.id,
  ),
  areaByCode: rowLoader(
    'areaByCode',
    (codes) => selectAreasByCodes(database, revision, codes),
    (area) => area.code ?? '',
  ),
  areasByParentId: rowsLoader(
    'areasByParentId',
    (ids) => selectAreasByParentIds(database, revision, ids),
    (area) => area.parent_id ?? '',
  ),
});
