import { byId, type Database, selectByKeys } from '@zibo-graph/database';
import type { ObservationRow } from '../rows.js';

/** Observations by id. */
export const selectObservationsByIds = ({ kysely }: Database, revision: number, ids: readonly string[]) =>
  selectByKeys<ObservationRow>(kysely, { table: 'plans.observations', revision, column: 'id', order: byId }, ids);
