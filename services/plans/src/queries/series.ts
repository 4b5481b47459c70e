import { atRevision, type Database, withOwnUnits } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { ObservationRow } from '../rows.js';

/** Which observations of an indicator make a series. */
export interface SeriesScope {
  /** Of these areas; of any if null. */
  readonly areas: readonly string[] | null;
  /** Of this sort; of any if null. */
  readonly measure: string | null;
}

/** All observations of indicators that make their series, by id. */
export async function selectSeries(
  database: Database,
  revision: number,
  { areas, measure }: SeriesScope,
  indicatorIds: readonly string[],
): Promise<ObservationRow[]> {
  const inAreas = areas ? sql`and area_id = any(${[...areas]})` : sql``;
  const ofMeasure = measure ? sql`and measure = ${measure}` : sql``;
  const { rows } = await sql<ObservationRow>`
    select * from ${atRevision('plans.observations', revision, 't')}
    where indicator_id = any(${[...indicatorIds]}) ${inAreas} ${ofMeasure} order by id
  `.execute(database.kysely);
  return withOwnUnits(database, revision, 'plans.units', rows);
}
