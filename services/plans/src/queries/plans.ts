import { atRevision, execute, rowsBy } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { Database } from '../database.js';
import type { PlanRow } from '../rows.js';
import { document_links, plans } from '../tables.js';

/** Plans by id. */
export const selectPlansByIds = rowsBy(plans, 'id');

/** Plans by the document that is the plan. */
export const selectPlansByDocumentIds = rowsBy(plans, 'own_document_id', ['id']);

/** The plans whose documents the documents of plans rest on: each once, by id. */
export async function selectBasesByPlanIds(
  { kysely }: Database,
  revision: number,
  ids: readonly string[],
): Promise<(PlanRow & { parent_key: string })[]> {
  const bases = sql<PlanRow & { parent_key: string }>`
    select parent.key as parent_key, basis.* from unnest(${[...ids]}::text[]) as parent(key)
    cross join lateral (
      select * from ${atRevision(plans, revision, 't')} where own_document_id = any(array(
        select to_id from ${atRevision(document_links, revision, 'link', ['from_id', 'to_id', 'relation'])}
        where relation = 'BASED_ON' and from_id = any(array(
          select own_document_id from ${atRevision(plans, revision, 'resting', ['id', 'own_document_id'])} where id = parent.key
        ))
      )) order by id
    ) basis
  `;
  return execute(kysely, 'plans.basesByPlanId', bases);
}
