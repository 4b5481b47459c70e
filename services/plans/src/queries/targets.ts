import { inOwnUnits, rowsBy } from '@zibo-graph/database';
import { targets } from '../tables.js';
import { selectUnitsByIds } from './references.js';

/** Targets by id. */
export const selectTargetsByIds = inOwnUnits(rowsBy(targets, 'id'), selectUnitsByIds);

/** The targets that stand in the text of tasks, in the order of the plan. */
export const selectTargetsByTaskIds = inOwnUnits(rowsBy(targets, 'task_id', ['position', 'id']), selectUnitsByIds);
