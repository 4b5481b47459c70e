import { byId, type Database, selectByKeys, withOwnUnits } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { TargetRow } from '../rows.js';

const inPlanOrder = sql`position, id`;

const selectWhere = async (
  database: Database,
  revision: number,
  column: 'id' | 'task_id',
  values: readonly string[],
  order = byId,
) => {
  const source = { table: 'plans.targets', revision, column, order } as const;
  const rows = await selectByKeys<TargetRow>(database.kysely, source, values);
  return withOwnUnits(database, revision, 'plans.units', rows);
};

/** Targets by id. */
export const selectTargetsByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** The targets that stand in the text of tasks, in the order of the plan. */
export const selectTargetsByTaskIds = (database: Database, revision: number, taskIds: readonly string[]) =>
  selectWhere(database, revision, 'task_id', taskIds, inPlanOrder);
