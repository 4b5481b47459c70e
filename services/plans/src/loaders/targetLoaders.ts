import type { Database } from '@zibo-graph/database';
import type { LoaderKinds } from '@zibo-graph/subgraph-kit';
import { targetList } from '../queries/lists.js';
import { selectTargetsByIds, selectTargetsByTaskIds } from '../queries/targets.js';
import { listLoader } from './listLoader.js';

/** Loads targets. */
export const targetLoaders = (database: Database, revision: number, kinds: LoaderKinds) => ({
  targetById: kinds.rowLoader(
    'targetById',
    (ids) => selectTargetsByIds(database, revision, ids),
    (target) => target.id,
  ),
  targetList: listLoader(database, revision, kinds, 'target', targetList),
  targetsByTaskId: kinds.rowsLoader(
    'targetsByTaskId',
    (ids) => selectTargetsByTaskIds(database, revision, ids),
    (target) => target.task_id ?? '',
  ),
});
