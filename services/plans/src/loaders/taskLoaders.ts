import type { Database } from '@zibo-graph/database';
import type { LoaderKinds } from '@zibo-graph/subgraph-kit';
import { taskList } from '../queries/lists.js';
import { selectTasksByIds, selectTasksByParentIds, selectTasksByPlanIds } from '../queries/tasks.js';
import { listLoader } from './listLoader.js';

/** Loads tasks. */
export const taskLoaders = (database: Database, revision: number, kinds: LoaderKinds) => ({
  taskById: kinds.rowLoader(
    'taskById',
    (ids) => selectTasksByIds(database, revision, ids),
    (task) => task.id,
  ),
  taskList: listLoader(database, revision, kinds, 'task', taskList),
  tasksByPlanId: kinds.rowsLoader(
    'tasksByPlanId',
    (ids) => selectTasksByPlanIds(database, revision, ids),
    (task) => task.plan_id,
  ),
  tasksByParentId: kinds.rowsLoader(
    'tasksByParentId',
    (ids) => selectTasksByParentIds(database, revision, ids),
    (task) => task.parent_id ?? '',
  ),
});
