import type { Database } from '@zibo-graph/database';
import { rowLoader, rowsLoader } from '@zibo-graph/subgraph-kit';
import { targetList } from '../queries/lists.js';
import { selectTargetsByIds, selectTargetsByIndicatorIds, selectTargetsByTaskIds } from '../queries/targets.js';
import { listLoader } from './listLoader.js';

/** Loads targets. */
export const targetLoaders = (database: Database, revision: number) => ({
  targetById: rowLoader(
    (ids) => selectTargetsByIds(database, revision, ids),
    (target) => target.id,
  ),
  targetList: listLoader(database, revision, targetList),
  targetsByIndicatorId: rowsLoader(
    (ids) => selectTargetsByIndicatorIds(database, revision, ids),
    (target) => target.indicator_id ?? '',
  ),
  targetsByTaskId: rowsLoader(
    (ids) => selectTargetsByTaskIds(database, revision, ids),
    (target) => target.task_id ?? '',
  ),
});
