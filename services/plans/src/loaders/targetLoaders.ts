import type { Database } from '@zibo-graph/database';
import { countLoader, type PageRequest, pageLoader, rowLoader, rowsLoader } from '@zibo-graph/subgraph-kit';
import {
  selectTargetCount,
  selectTargetCountsByAgencyIds,
  selectTargetCountsByAreaIds,
  selectTargetCountsByPlanIds,
  selectTargetPage,
  selectTargetPagesByAgencyIds,
  selectTargetPagesByAreaIds,
  selectTargetPagesByPlanIds,
  selectTargetsByIds,
  selectTargetsByIndicatorIds,
} from '../queries/targets.js';

/** Loads targets. */
export const targetLoaders = (database: Database, revision: number) => ({
  targetById: rowLoader(
    (ids) => selectTargetsByIds(database, revision, ids),
    (target) => target.id,
  ),
  targetPage: (page: PageRequest) => selectTargetPage(database, revision, page),
  targetCount: () => selectTargetCount(database, revision),
  targetsByIndicatorId: rowsLoader(
    (ids) => selectTargetsByIndicatorIds(database, revision, ids),
    (target) => target.indicator_id ?? '',
  ),
  targetPageByPlanId: pageLoader(
    (ids, page) => selectTargetPagesByPlanIds(database, revision, ids, page),
    (target) => target.parent_key,
  ),
  targetCountByPlanId: countLoader((ids) => selectTargetCountsByPlanIds(database, revision, ids)),
  targetPageByAgencyId: pageLoader(
    (ids, page) => selectTargetPagesByAgencyIds(database, revision, ids, page),
    (target) => target.parent_key,
  ),
  targetCountByAgencyId: countLoader((ids) => selectTargetCountsByAgencyIds(database, revision, ids)),
  targetPageByAreaId: pageLoader(
    (ids, page) => selectTargetPagesByAreaIds(database, revision, ids, page),
    (target) => target.parent_key,
  ),
  targetCountByAreaId: countLoader((ids) => selectTargetCountsByAreaIds(database, revision, ids)),
});
