import { byId, type Database, selectByKeys, withOwnUnits } from '@zibo-graph/database';
import type { IndicatorRow } from '../rows.js';

/** Indicators by id. */
export const selectIndicatorsByIds = async (database: Database, revision: number, ids: readonly string[]) => {
  const source = { table: 'plans.indicators', revision, column: 'id', order: byId } as const;
  const rows = await selectByKeys<IndicatorRow>(database.kysely, source, ids);
  return withOwnUnits(database, revision, 'plans.units', rows);
};
