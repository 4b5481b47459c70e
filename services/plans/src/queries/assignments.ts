import { type Database, selectByKeys } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { AssignmentRow } from '../rows.js';

const table = 'plans.assignments';
const order = sql`position, id`;

const selectWhere = (
  { kysely }: Database,
  revision: number,
  column: 'task_id' | 'target_id',
  values: readonly string[],
) => selectByKeys<AssignmentRow>(kysely, { table, revision, column, order }, values);

/** Who answers for tasks, in printed order. */
export const selectAssignmentsByTaskIds = (database: Database, revision: number, taskIds: readonly string[]) =>
  selectWhere(database, revision, 'task_id', taskIds);

/** Who answers for targets, in printed order. */
export const selectAssignmentsByTargetIds = (database: Database, revision: number, targetIds: readonly string[]) =>
  selectWhere(database, revision, 'target_id', targetIds);
