import {
  atRevision,
  type Database,
  type KeysetPage,
  selectByKeys,
  selectCount,
  selectCountsByParent,
  selectPage,
  selectPagesByParent,
} from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import { allTasks, tasksOfAgency, tasksOfPlan } from '../lists.js';
import type { TaskRow } from '../rows.js';

const table = 'plans.tasks';

const selectWhere = ({ kysely }: Database, revision: number, column: 'id' | 'parent_id', values: readonly string[]) =>
  selectByKeys<TaskRow>(kysely, { table, revision, column, order: sql`position, id` }, values);

/** Tasks by id. */
export const selectTasksByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** The parts of tasks, in the order of the plan. */
export const selectTasksByParentIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'parent_id', ids);

/** A page of all tasks. */
export const selectTaskPage = (database: Database, revision: number, page: KeysetPage) =>
  selectPage<TaskRow>(database.kysely, { table, revision, order: allTasks.order }, page);

/** How many tasks there are. */
export const selectTaskCount = (database: Database, revision: number) =>
  selectCount(database.kysely, { table, revision });

const ofPlan = (plan: RawBuilder<string>) => sql<boolean>`t.plan_id = ${plan}`;

/** The same page of the tasks of each plan. */
export const selectTaskPagesByPlanIds = (
  database: Database,
  revision: number,
  planIds: readonly string[],
  page: KeysetPage,
) =>
  selectPagesByParent<TaskRow>(database.kysely, { table, revision, order: tasksOfPlan.order }, page, planIds, ofPlan);

/** How many tasks each plan has. */
export const selectTaskCountsByPlanIds = (database: Database, revision: number, planIds: readonly string[]) =>
  selectCountsByParent(database.kysely, { table, revision }, planIds, ofPlan);

/** An agency that holds two roles in a task has the task once. */
const ofAgency = (revision: number) => (agency: RawBuilder<string>) =>
  sql<boolean>`t.id = any(array(
  select task_id from ${atRevision('plans.assignments', revision, 'assignment')} where agency_id = ${agency}
))`;

/** The same page of the tasks that each agency answers for. */
export const selectTaskPagesByAgencyIds = (
  database: Database,
  revision: number,
  agencyIds: readonly string[],
  page: KeysetPage,
) =>
  selectPagesByParent<TaskRow>(
    database.kysely,
    { table, revision, order: tasksOfAgency.order },
    page,
    agencyIds,
    ofAgency(revision),
  );

/** How many tasks each agency answers for. */
export const selectTaskCountsByAgencyIds = (database: Database, revision: number, agencyIds: readonly string[]) =>
  selectCountsByParent(database.kysely, { table, revision }, agencyIds, ofAgency(revision));
