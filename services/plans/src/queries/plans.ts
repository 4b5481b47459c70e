import { atRevision, byId, type Database, selectByKeys } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { PlanRow } from '../rows.js';

const table = 'plans.plans';

const selectWhere = (
  { kysely }: Database,
  revision: number,
  column: 'id' | 'own_document_id',
  values: readonly string[],
) => selectByKeys<PlanRow>(kysely, { table, revision, column, order: byId }, values);

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
