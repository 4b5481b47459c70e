import { atRevision, execute, withOwnUnits } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { Database } from '../database.js';
import type { ObservationRow } from '../rows.js';
import { observations } from '../tables.js';
import { selectUnitsByIds } from './references.js';

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
  const series = database.kysely
    .selectFrom(atRevision(observations, revision, 't'))
    .selectAll()
    .where('indicator_id', '=', sql<string>`any(${[...indicatorIds]})`)
    .$if(areas !== null, (query) => query.where('area_id', '=', sql<string>`any(${areas})`))
    .$if(measure !== null, (query) => query.where('measure', '=', measure))
    .orderBy('id');
  return withOwnUnits(database, revision, selectUnitsByIds, await execute(database.kysely, 'plans.series', series));
}
