import type { Database } from '@zibo-graph/database';
import { countLoader, pageLoader, type RowLoader, rowLoader, rowsLoader } from '@zibo-graph/subgraph-kit';
import {
  selectAssignmentCountsByAgencyIds,
  selectAssignmentPagesByAgencyIds,
  selectAssignmentsByTargetIds,
  selectAssignmentsByTaskIds,
} from '../queries/assignments.js';
import {
  selectDutiesByAgencyIds,
  selectDutiesByIds,
  selectDutiesByPlanIds,
  selectDutiesByPlansAndAgencies,
} from '../queries/duties.js';
import type { DutyRow } from '../rows.js';

/** Loads who answers for what, and what annexes have agencies do. */
export const responsibilityLoaders = (database: Database, revision: number) => ({
  assignmentsByTaskId: rowsLoader(
    (ids) => selectAssignmentsByTaskIds(database, revision, ids),
    (assignment) => assignment.task_id ?? '',
  ),
  assignmentsByTargetId: rowsLoader(
    (ids) => selectAssignmentsByTargetIds(database, revision, ids),
    (assignment) => assignment.target_id ?? '',
  ),
  assignmentPageByAgencyId: pageLoader(
    (ids, page) => selectAssignmentPagesByAgencyIds(database, revision, ids, page),
    (assignment) => assignment.parent_key,
  ),
  assignmentCountByAgencyId: countLoader((ids) => selectAssignmentCountsByAgencyIds(database, revision, ids)),
  dutyById: rowLoader(
    (ids) => selectDutiesByIds(database, revision, ids),
    (duty) => duty.id,
  ),
  dutiesByPlanId: rowsLoader(
    (ids) => selectDutiesByPlanIds(database, revision, ids),
    (duty) => duty.plan_id,
  ),
  dutiesByAgencyId: rowsLoader(
    (ids) => selectDutiesByAgencyIds(database, revision, ids),
    (duty) => duty.agency_id,
  ),
  dutyByPlanAndAgency: dutyByPlanAndAgency(database, revision),
});

/** Ids hold no space, so two of them make one key. */
const pairOf = (planId: string, agencyId: string): string => `${planId} ${agencyId}`;

function dutyByPlanAndAgency(
  database: Database,
  revision: number,
): (planId: string, agencyId: string) => Promise<DutyRow | null> {
  const load: RowLoader<DutyRow> = rowLoader(
    (pairs) => {
      const [plans, agencies] = [0, 1].map((part) => pairs.map((pair) => pair.split(' ')[part] ?? ''));
      return selectDutiesByPlansAndAgencies(database, revision, plans ?? [], agencies ?? []);
    },
    (duty) => pairOf(duty.plan_id, duty.agency_id),
  );
  return (planId, agencyId) => load(pairOf(planId, agencyId));
}
