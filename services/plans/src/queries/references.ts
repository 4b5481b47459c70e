import { atRevision, execute, rowsBy } from '@zibo-graph/database';
import { sql } from 'kysely';
import { agencies_reference, areas_reference } from '../copies.js';
import type { Database } from '../database.js';
import { tasks, topics, units } from '../tables.js';

/** What is called something: an area or an agency as this subgraph knows it, or a section of plans. */
export interface NamedRow {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string | null;
}

/** Areas by id, from the copy of what the agencies subgraph owns. */
export const selectAreaNames = rowsBy(areas_reference, 'id');

/** Agencies by id, from the copy of what the agencies subgraph owns. */
export const selectAgencyNames = rowsBy(agencies_reference, 'id');

/** Topics that data sets bring, by id. */
export const selectTopicsByIds = rowsBy(topics, 'id');

/** Units that data sets bring, by id. */
export const selectUnitsByIds = rowsBy(units, 'id');

/** Sections of plans by their titles in Chinese, which are their ids; in English as the first task has it. */
export async function selectSectionsByTitles(
  { kysely }: Database,
  revision: number,
  titles: readonly string[],
): Promise<NamedRow[]> {
  const sections = sql<NamedRow>`
    select distinct on (section_zh) section_zh as id, section_zh as name_zh, coalesce(section_en, section_zh) as name_en
    from ${atRevision(tasks, revision, 't', ['id', 'section_zh', 'section_en'])} where section_zh = any(${[...titles]}) order by section_zh, t.id
  `;
  return execute(kysely, 'plans.sectionsByTitle', sections);
}

/** The areas in which areas lie, at whatever height: each once for each of them. */
export async function selectAreasAbove(
  { kysely }: Database,
  revision: number,
  ids: readonly string[],
): Promise<{ key: string; id: string }[]> {
  const areas = atRevision(areas_reference, revision, 'area', ['id', 'parent_id']);
  const above = sql<{ key: string; id: string }>`
    with recursive above as (
      select area.id as key, area.parent_id as id from ${areas} where area.id = any(${[...ids]})
      union
      select above.key, area.parent_id from above join ${areas} on area.id = above.id
    ) select key, id from above where id is not null
  `;
  return execute(kysely, 'plans.areasAboveId', above);
}
