import { inOwnUnits, rowsBy } from '@zibo-graph/database';
import { indicators } from '../tables.js';
import { selectUnitsByIds } from './references.js';

/** Indicators by id. */
export const selectIndicatorsByIds = inOwnUnits(rowsBy(indicators, 'id'), selectUnitsByIds);
