import { atRevision, execute, rowsBy } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { Database } from '../database.js';
import type { DutyRow } from '../rows.js';
import { duties } from '../tables.js';

const inOrderOfAnnexes = ['plan_id', 'position', 'id'] as const;

/** Duties by id. */
export const selectDutiesByIds = rowsBy(duties, 'id', inOrderOfAnnexes);

/** The duties of plans, in the order of the annex. */
export const selectDutiesByPlanIds = rowsBy(duties, 'plan_id', inOrderOfAnnexes);

/** The duties of agencies, by plan. */
export const selectDutiesByAgencyIds = rowsBy(duties, 'agency_id', inOrderOfAnnexes);

/** The duties of any of the agencies in any of the plans. */
export function selectDutiesByPlansAndAgencies(
  { kysely }: Database,
  revision: number,
  planIds: readonly string[],
  agencyIds: readonly string[],
): Promise<DutyRow[]> {
  const ofPlansAndAgencies = kysely
    .selectFrom(atRevision(duties, revision, 't'))
    .selectAll()
    .where('plan_id', '=', sql<string>`any(${[...planIds]})`)
    .where('agency_id', '=', sql<string>`any(${[...agencyIds]})`)
    .orderBy('plan_id')
    .orderBy('position')
    .orderBy('id');
  return execute(kysely, 'plans.dutiesByPlansAndAgencies', ofPlansAndAgencies);
}
