import type { Database } from '@zibo-graph/database';
import { rowLoader, rowsLoader } from '@zibo-graph/subgraph-kit';
import { taskList } from '../queries/lists.js';
import { selectTasksByIds, selectTasksByParentIds, selectTasksByPlanIds } from '../queries/tasks.js';
import { listLoader } from './listLoader.js';

/** Loads tasks. */
export const taskLoaders = (database: Database, revision: number) => ({
  taskById: rowLoader(
    (ids) => selectTasksByIds(database, revision, ids),
    (task) => task.id,
  ),
  taskList: listLoader(database, revision, taskList),
  tasksByPlanId: rowsLoader(
    (ids) => selectTasksByPlanIds(database, revision, ids),
    (task) => task.plan_id,
  ),
  tasksByParentId: rowsLoader(
    (ids) => selectTasksByParentIds(database, revision, ids),
    (task) => task.parent_id ?? '',
  ),
});
