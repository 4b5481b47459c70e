import { rowsBy } from '@zibo-graph/database';
import { aliases } from '../tables.js';

/** Other names of agencies, by name. */
export const selectAliasesByAgencyIds = rowsBy(aliases, 'agency_id', ['name']);
