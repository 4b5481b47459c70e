import { rowsBy } from '@zibo-graph/database';
import { assignments } from '../tables.js';

/** Who answers for tasks, in printed order. */
export const selectAssignmentsByTaskIds = rowsBy(assignments, 'task_id', ['position', 'id']);
