import {
  type Database,
  type KeysetPage,
  selectByKeys,
  selectCountsByParent,
  selectPagesByParent,
} from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import { assignmentsOfAgency } from '../lists.js';
import type { AssignmentRow } from '../rows.js';

const table = 'plans.assignments';

const selectWhere = (
  { kysely }: Database,
  revision: number,
  column: 'task_id' | 'target_id',
  values: readonly string[],
) => selectByKeys<AssignmentRow>(kysely, { table, revision, column, order: sql`position, id` }, values);

/** Who answers for tasks, in printed order. */
export const selectAssignmentsByTaskIds = (database: Database, revision: number, taskIds: readonly string[]) =>
  selectWhere(database, revision, 'task_id', taskIds);

/** Who answers for targets, in printed order. */
export const selectAssignmentsByTargetIds = (database: Database, revision: number, targetIds: readonly string[]) =>
  selectWhere(database, revision, 'target_id', targetIds);

const ofAgency = (agency: RawBuilder<string>) => sql<boolean>`t.agency_id = ${agency}`;

/** The same page of what each agency answers for. */
export const selectAssignmentPagesByAgencyIds = (
  database: Database,
  revision: number,
  agencyIds: readonly string[],
  page: KeysetPage,
) =>
  selectPagesByParent<AssignmentRow>(
    database.kysely,
    { table, revision, order: assignmentsOfAgency.order },
    page,
    agencyIds,
    ofAgency,
  );

/** For how much each agency answers. */
export const selectAssignmentCountsByAgencyIds = (database: Database, revision: number, agencyIds: readonly string[]) =>
  selectCountsByParent(database.kysely, { table, revision }, agencyIds, ofAgency);
