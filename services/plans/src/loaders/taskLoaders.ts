import type { Database } from '@zibo-graph/database';
import { countLoader, type PageRequest, pageLoader, rowLoader, rowsLoader } from '@zibo-graph/subgraph-kit';
import {
  selectTaskCount,
  selectTaskCountsByAgencyIds,
  selectTaskCountsByPlanIds,
  selectTaskPage,
  selectTaskPagesByAgencyIds,
  selectTaskPagesByPlanIds,
  selectTasksByIds,
  selectTasksByParentIds,
} from '../queries/tasks.js';

/** Loads tasks. */
export const taskLoaders = (database: Database, revision: number) => ({
  taskById: rowLoader(
    (ids) => selectTasksByIds(database, revision, ids),
    (task) => task.id,
  ),
  taskPage: (page: PageRequest) => selectTaskPage(database, revision, page),
  taskCount: () => selectTaskCount(database, revision),
  tasksByParentId: rowsLoader(
    (ids) => selectTasksByParentIds(database, revision, ids),
    (task) => task.parent_id ?? '',
  ),
  taskPageByPlanId: pageLoader(
    (ids, page) => selectTaskPagesByPlanIds(database, revision, ids, page),
    (task) => task.parent_key,
  ),
  taskCountByPlanId: countLoader((ids) => selectTaskCountsByPlanIds(database, revision, ids)),
  taskPageByAgencyId: pageLoader(
    (ids, page) => selectTaskPagesByAgencyIds(database, revision, ids, page),
    (task) => task.parent_key,
  ),
  taskCountByAgencyId: countLoader((ids) => selectTaskCountsByAgencyIds(database, revision, ids)),
});
