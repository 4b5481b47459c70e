import { atRevision, execute, withOwnUnits } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { Database } from '../database.js';
import type { PlanProgressRow, TargetRow } from '../rows.js';
import { assignments, targets, tasks } from '../tables.js';
import { targetList, taskList } from './lists.js';
import { selectUnitsByIds } from './references.js';

/** Of what progress is asked. */
export type ProgressScope = PlanProgressRow['of'];

const capitalised = (scope: ProgressScope) => scope.charAt(0).toUpperCase() + scope.slice(1);

/** All targets of each plan, agency or area, each in the order of their plans. */
export async function selectAllTargets(
  database: Database,
  revision: number,
  scope: ProgressScope,
  ids: readonly string[],
): Promise<(TargetRow & { parent_key: string })[]> {
  // Ordered within: else Postgres makes one join of all, and reads the whole table for it.
  const ofParents = sql<TargetRow & { parent_key: string }>`
    select parent.key as parent_key, target.* from unnest(${[...ids]}::text[]) as parent(key) cross join lateral (
      select * from ${atRevision(targets, revision, 't')}
      where ${targetList.parents[scope](sql`parent.key`, revision)} order by plan_id, position, id
    ) target
  `;
  const rows = await execute(database.kysely, `plans.allTargetsOf${capitalised(scope)}`, ofParents);
  return withOwnUnits(database, revision, selectUnitsByIds, rows);
}

/** How many tasks a plan, an agency or an area has, and how many of them have an agency that answers for them. */
export interface TaskTally {
  readonly key: string;
  readonly count: number;
  readonly assigned: number;
}

/** Counts the tasks of each plan, agency or area. */
export async function selectTaskTallies(
  { kysely }: Database,
  revision: number,
  scope: ProgressScope,
  ids: readonly string[],
): Promise<TaskTally[]> {
  const isAssigned = sql`exists (
    select from ${atRevision(assignments, revision, 'assignment', ['task_id'])} where assignment.task_id = t.id
  )`;
  const tallies = sql<TaskTally>`
    select parent.key, tasks.* from unnest(${[...ids]}::text[]) as parent(key) cross join lateral (
      select count(*) as count, count(*) filter (where ${isAssigned}) as assigned
      from ${atRevision(tasks, revision, 't')} where ${taskList.parents[scope](sql`parent.key`, revision)}
    ) tasks
  `;
  return execute(kysely, `plans.taskTallyOf${capitalised(scope)}`, tallies);
}
