import { atRevision, type Database } from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import type { DutyRow } from '../rows.js';

const selectWhere = async ({ kysely }: Database, revision: number, where: RawBuilder<boolean>): Promise<DutyRow[]> => {
  const { rows } = await sql<DutyRow>`
    select * from ${atRevision('plans.duties', revision, 't')} where ${where} order by plan_id, position, id
  `.execute(kysely);
  return rows;
};

/** Duties by id. */
export const selectDutiesByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, sql`id = any(${[...ids]})`);

/** The duties of plans, in the order of the annex. */
export const selectDutiesByPlanIds = (database: Database, revision: number, planIds: readonly string[]) =>
  selectWhere(database, revision, sql`plan_id = any(${[...planIds]})`);

/** The duties of agencies, by plan. */
export const selectDutiesByAgencyIds = (database: Database, revision: number, agencyIds: readonly string[]) =>
  selectWhere(database, revision, sql`agency_id = any(${[...agencyIds]})`);

/** The duties of any of the agencies in any of the plans. */
export const selectDutiesByPlansAndAgencies = (
  database: Database,
  revision: number,
  planIds: readonly string[],
  agencyIds: readonly string[],
) => selectWhere(database, revision, sql`plan_id = any(${[...planIds]}) and agency_id = any(${[...agencyIds]})`);
