import { atRevision, type Database, type KeysetPage, selectCount, selectPage } from '@zibo-graph/database';
import { sql } from 'kysely';
import { allIndicators } from '../lists.js';
import type { IndicatorRow } from '../rows.js';

const table = 'plans.indicators';

/** Indicators by id. */
export async function selectIndicatorsByIds(
  { kysely }: Database,
  revision: number,
  ids: readonly string[],
): Promise<IndicatorRow[]> {
  const { rows } = await sql<IndicatorRow>`
    select * from ${atRevision(table, revision, 't')} where id = any(${[...ids]})
  `.execute(kysely);
  return rows;
}

/** A page of all indicators. */
export const selectIndicatorPage = (database: Database, revision: number, page: KeysetPage) =>
  selectPage<IndicatorRow>(database.kysely, { table, revision, order: allIndicators.order }, page);

/** How many indicators there are. */
export const selectIndicatorCount = (database: Database, revision: number) =>
  selectCount(database.kysely, { table, revision });
