import type { Database } from '@zibo-graph/database';
import type { LoaderKinds, MaybePromise, RowLoader } from '@zibo-graph/subgraph-kit';
import { selectAssignmentsByTaskIds } from '../queries/assignments.js';
import {
  selectDutiesByAgencyIds,
  selectDutiesByIds,
  selectDutiesByPlanIds,
  selectDutiesByPlansAndAgencies,
} from '../queries/duties.js';
import { assignmentList } from '../queries/lists.js';
import type { DutyRow } from '../rows.js';
import { listLoader } from './listLoader.js';
import { pairOf, splitPairs } from './pairs.js';

/** Loads who answers for what, and what annexes have agencies do. */
export const responsibilityLoaders = (database: Database, revision: number, kinds: LoaderKinds) => ({
  assignmentsByTaskId: kinds.rowsLoader(
    'assignmentsByTaskId',
    (ids) => selectAssignmentsByTaskIds(database, revision, ids),
    (assignment) => assignment.task_id ?? '',
  ),
  assignmentList: listLoader(database, revision, kinds, 'assignment', assignmentList),
  dutyById: kinds.rowLoader(
    'dutyById',
    (ids) => selectDutiesByIds(database, revision, ids),
    (duty) => duty.id,
  ),
  dutiesByPlanId: kinds.rowsLoader(
    'dutiesByPlanId',
    (ids) => selectDutiesByPlanIds(database, revision, ids),
    (duty) => duty.plan_id,
  ),
  dutiesByAgencyId: kinds.rowsLoader(
    'dutiesByAgencyId',
    (ids) => selectDutiesByAgencyIds(database, revision, ids),
    (duty) => duty.agency_id,
  ),
  dutyByPlanAndAgency: dutyByPlanAndAgency(database, revision, kinds),
});

function dutyByPlanAndAgency(
  database: Database,
  revision: number,
  kinds: LoaderKinds,
): (planId: string, agencyId: string) => MaybePromise<DutyRow | null> {
  const load: RowLoader<DutyRow> = kinds.rowLoader(
    'dutyByPlanAndAgency',
    (pairs) => selectDutiesByPlansAndAgencies(database, revision, ...splitPairs(pairs)),
    (duty) => pairOf(duty.plan_id, duty.agency_id),
  );
  return (planId, agencyId) => load(pairOf(planId, agencyId));
}
