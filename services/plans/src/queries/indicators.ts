import { byId, type Database, selectByKeys } from '@zibo-graph/database';
import type { IndicatorRow } from '../rows.js';

/** Indicators by id. */
export const selectIndicatorsByIds = ({ kysely }: Database, revision: number, ids: readonly string[]) =>
  selectByKeys<IndicatorRow>(kysely, { table: 'plans.indicators', revision, column: 'id', order: byId }, ids);
