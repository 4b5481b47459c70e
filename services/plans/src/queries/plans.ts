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
import { allPlans, plansOfArea } from '../lists.js';
import type { PlanRow } from '../rows.js';

const table = 'plans.plans';

const selectWhere = (
  { kysely }: Database,
  revision: number,
  column: 'id' | 'own_document_id',
  values: readonly string[],
) => selectByKeys<PlanRow>(kysely, { table, revision, column, order: sql`id` }, values);

/** Plans by id. */
export const selectPlansByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** Plans by the document that is the plan. */
export const selectPlansByDocumentIds = (database: Database, revision: number, documentIds: readonly string[]) =>
  selectWhere(database, revision, 'own_document_id', documentIds);

/** The plans whose documents the documents of plans rest on: each once, by id. */
export async function selectBasesByPlanIds(
  { kysely }: Database,
  revision: number,
  ids: readonly string[],
): Promise<(PlanRow & { parent_key: string })[]> {
  const { rows } = await sql<PlanRow & { parent_key: string }>`
    select parent.key as parent_key, basis.* from unnest(${[...ids]}::text[]) as parent(key)
    cross join lateral (
      select * from ${atRevision(table, revision, 't')} where own_document_id = any(array(
        select to_id from ${atRevision('plans.document_links', revision, 'link')}
        where relation = 'BASED_ON' and from_id = any(array(
          select own_document_id from ${atRevision(table, revision, 'resting')} where id = parent.key
        ))
      )) order by id
    ) basis
  `.execute(kysely);
  return rows;
}

/** A page of all plans. */
export const selectPlanPage = (database: Database, revision: number, page: KeysetPage) =>
  selectPage<PlanRow>(database.kysely, { table, revision, order: allPlans.order }, page);

/** How many plans there are. */
export const selectPlanCount = (database: Database, revision: number) =>
  selectCount(database.kysely, { table, revision });

const ofArea = (area: RawBuilder<string>) => sql<boolean>`t.area_id = ${area}`;

/** The same page of the plans for each area. */
export const selectPlanPagesByAreaIds = (
  database: Database,
  revision: number,
  areaIds: readonly string[],
  page: KeysetPage,
) =>
  selectPagesByParent<PlanRow>(database.kysely, { table, revision, order: plansOfArea.order }, page, areaIds, ofArea);

/** How many plans there are for each area. */
export const selectPlanCountsByAreaIds = (database: Database, revision: number, areaIds: readonly string[]) =>
  selectCountsByParent(database.kysely, { table, revision }, areaIds, ofArea);
