import { type Database, selectByKeys } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { TaskRow } from '../rows.js';

const table = 'plans.tasks';
const order = sql`position, id`;

const selectWhere = (
  { kysely }: Database,
  revision: number,
  column: 'id' | 'plan_id' | 'parent_id',
  values: readonly string[],
) => selectByKeys<TaskRow>(kysely, { table, revision, column, order }, values);

/** Tasks by id. */
export const selectTasksByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** All tasks of plans, in the order of each plan. */
export const selectTasksByPlanIds = (database: Database, revision: number, planIds: readonly string[]) =>
  selectWhere(database, revision, 'plan_id', planIds);

/** The parts of tasks, in the order of the plan. */
export const selectTasksByParentIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'parent_id', ids);
