import { rowsBy } from '@zibo-graph/database';
import { agencies_reference, areas_reference, units_reference } from '../copies.js';

/** What areas are called, by id. */
export const selectAreaNames = rowsBy(areas_reference, 'id');

/** What agencies are called, by id. */
export const selectAgencyNames = rowsBy(agencies_reference, 'id');

/** The units that data sets bring, by id. */
export const selectUnitsByIds = rowsBy(units_reference, 'id');
