import { type Database, selectByKeys } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { AssignmentRow } from '../rows.js';

const order = sql`position, id`;

/** Who answers for tasks, in printed order. */
export const selectAssignmentsByTaskIds = ({ kysely }: Database, revision: number, taskIds: readonly string[]) =>
  selectByKeys<AssignmentRow>(kysely, { table: 'plans.assignments', revision, column: 'task_id', order }, taskIds);
