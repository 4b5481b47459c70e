import { createVersionedTable, indexCurrentRows } from '@zibo-graph/database';
import type { Migration } from 'kysely';

/** Ids sort by code point, the same in every database. */
const id = 'text collate "C"';

/** A copy of which project carries out which task: the tasks of a project are listed like those of a plan. */
export const projectTasks: Migration = {
  async up(db) {
    const key = ['project_id', 'task_id'];
    await createVersionedTable(
      db,
      'plans.project_tasks_reference',
      `project_id ${id} not null, task_id ${id} not null`,
      key,
    );
    await indexCurrentRows(db, 'plans.project_tasks_reference', key);
  },
};
