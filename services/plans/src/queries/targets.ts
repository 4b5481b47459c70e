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
import { allTargets, targetsOfAgency, targetsOfArea, targetsOfPlan } from '../lists.js';
import type { TargetRow } from '../rows.js';

const table = 'plans.targets';

const selectWhere = (
  { kysely }: Database,
  revision: number,
  column: 'id' | 'indicator_id',
  values: readonly string[],
) => selectByKeys<TargetRow>(kysely, { table, revision, column, order: sql`id` }, values);

/** Targets by id. */
export const selectTargetsByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** The targets set on indicators, by id. */
export const selectTargetsByIndicatorIds = (database: Database, revision: number, indicatorIds: readonly string[]) =>
  selectWhere(database, revision, 'indicator_id', indicatorIds);

/** A page of all targets. */
export const selectTargetPage = (database: Database, revision: number, page: KeysetPage) =>
  selectPage<TargetRow>(database.kysely, { table, revision, order: allTargets.order }, page);

/** How many targets there are. */
export const selectTargetCount = (database: Database, revision: number) =>
  selectCount(database.kysely, { table, revision });

const ofPlan = (plan: RawBuilder<string>) => sql<boolean>`t.plan_id = ${plan}`;

/** The same page of the targets of each plan. */
export const selectTargetPagesByPlanIds = (
  database: Database,
  revision: number,
  planIds: readonly string[],
  page: KeysetPage,
) =>
  selectPagesByParent<TargetRow>(
    database.kysely,
    { table, revision, order: targetsOfPlan.order },
    page,
    planIds,
    ofPlan,
  );

/** How many targets each plan has. */
export const selectTargetCountsByPlanIds = (database: Database, revision: number, planIds: readonly string[]) =>
  selectCountsByParent(database.kysely, { table, revision }, planIds, ofPlan);

/** An agency that holds two roles in a target has the target once. */
const ofAgency = (revision: number) => (agency: RawBuilder<string>) =>
  sql<boolean>`t.id = any(array(
  select target_id from ${atRevision('plans.assignments', revision, 'assignment')} where agency_id = ${agency}
))`;

/** The same page of the targets that each agency answers for. */
export const selectTargetPagesByAgencyIds = (
  database: Database,
  revision: number,
  agencyIds: readonly string[],
  page: KeysetPage,
) =>
  selectPagesByParent<TargetRow>(
    database.kysely,
    { table, revision, order: targetsOfAgency.order },
    page,
    agencyIds,
    ofAgency(revision),
  );

/** How many targets each agency answers for. */
export const selectTargetCountsByAgencyIds = (database: Database, revision: number, agencyIds: readonly string[]) =>
  selectCountsByParent(database.kysely, { table, revision }, agencyIds, ofAgency(revision));

const ofArea = (revision: number) => (area: RawBuilder<string>) =>
  sql<boolean>`t.plan_id = any(array(
  select id from ${atRevision('plans.plans', revision, 'plan')} where area_id = ${area}
))`;

/** The same page of the targets of the plans for each area. */
export const selectTargetPagesByAreaIds = (
  database: Database,
  revision: number,
  areaIds: readonly string[],
  page: KeysetPage,
) =>
  selectPagesByParent<TargetRow>(
    database.kysely,
    { table, revision, order: targetsOfArea.order },
    page,
    areaIds,
    ofArea(revision),
  );

/** How many targets the plans for each area have. */
export const selectTargetCountsByAreaIds = (database: Database, revision: number, areaIds: readonly string[]) =>
  selectCountsByParent(database.kysely, { table, revision }, areaIds, ofArea(revision));
