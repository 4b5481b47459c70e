import { rowsBy } from '@zibo-graph/database';
import { tasks } from '../tables.js';

const inPlanOrder = ['position', 'id'] as const;

/** Tasks by id. */
export const selectTasksByIds = rowsBy(tasks, 'id', inPlanOrder);

/** All tasks of plans, in the order of each plan. */
export const selectTasksByPlanIds = rowsBy(tasks, 'plan_id', inPlanOrder);

/** The parts of tasks, in the order of the plan. */
export const selectTasksByParentIds = rowsBy(tasks, 'parent_id', inPlanOrder);
