import { inOwnUnits, rowsBy } from '@zibo-graph/database';
import { observations } from '../tables.js';
import { selectUnitsByIds } from './references.js';

/** Observations by id. */
export const selectObservationsByIds = inOwnUnits(rowsBy(observations, 'id'), selectUnitsByIds);
