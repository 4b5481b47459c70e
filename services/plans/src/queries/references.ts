import { atRevision, byId, type Database, type OwnUnitRow, selectByKeys } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { TopicRow } from '../rows.js';

/** What is called something: an area or an agency as this subgraph knows it, or a section of plans. */
export interface NamedRow {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string | null;
}

/** Areas or agencies by id, from the copies of what the agencies subgraph owns. */
export const selectReferencesByIds = (
  { kysely }: Database,
  revision: number,
  of: 'areas' | 'agencies',
  ids: readonly string[],
) => selectByKeys<NamedRow>(kysely, { table: `plans.${of}_reference`, revision, column: 'id', order: byId }, ids);

/** Topics that data sets bring, by id. */
export const selectTopicsByIds = ({ kysely }: Database, revision: number, ids: readonly string[]) =>
  selectByKeys<TopicRow>(kysely, { table: 'plans.topics', revision, column: 'id', order: byId }, ids);

/** Units that data sets bring, by id. */
export const selectUnitsByIds = ({ kysely }: Database, revision: number, ids: readonly string[]) =>
  selectByKeys<OwnUnitRow>(kysely, { table: 'plans.units', revision, column: 'id', order: byId }, ids);

/** Sections of plans by their titles in Chinese, which are their ids; in English as the first task has it. */
export async function selectSectionsByTitles(
  { kysely }: Database,
  revision: number,
  titles: readonly string[],
): Promise<NamedRow[]> {
  const { rows } = await sql<NamedRow>`
    select distinct on (section_zh) section_zh as id, section_zh as name_zh, coalesce(section_en, section_zh) as name_en
    from ${atRevision('plans.tasks', revision, 't')} where section_zh = any(${[...titles]}) order by section_zh, t.id
  `.execute(kysely);
  return rows;
}

/** The areas in which areas lie, at whatever height: each once for each of them. */
export async function selectAreasAbove(
  { kysely }: Database,
  revision: number,
  ids: readonly string[],
): Promise<{ key: string; id: string }[]> {
  const areas = atRevision('plans.areas_reference', revision, 'area');
  const { rows } = await sql<{ key: string; id: string }>`
    with recursive above as (
      select area.id as key, area.parent_id as id from ${areas} where area.id = any(${[...ids]})
      union
      select above.key, area.parent_id from above join ${areas} on area.id = above.id
    ) select key, id from above where id is not null
  `.execute(kysely);
  return rows;
}
