import { byId, type Database, selectByKeys, withOwnUnits } from '@zibo-graph/database';
import type { ObservationRow } from '../rows.js';

/** Observations by id. */
export const selectObservationsByIds = async (database: Database, revision: number, ids: readonly string[]) => {
  const source = { table: 'plans.observations', revision, column: 'id', order: byId } as const;
  const rows = await selectByKeys<ObservationRow>(database.kysely, source, ids);
  return withOwnUnits(database, revision, 'plans.units', rows);
};
