import type { RowOf } from '@zibo-graph/database';
import { assignments, tasks } from '@zibo-graph/plans/write';
import type { LoadedDataset } from '../LoadedDataset.js';
import { type FindingRule, subjectOf } from './Finding.js';
import { rowsBy } from './groupsOf.js';
import { quotedName, titleOf } from './wording.js';

type Task = RowOf<typeof tasks>;

/**
 * RESPONSIBILITY_WITHOUT_AGENCY: a task for which neither it nor what it is part of names anybody, or nobody but addressees
 * whose members are not named, 有关部门.
 */
export const findTasksWithoutAgency: FindingRule = function* (dataset) {
  const byTask = rowsBy(dataset.rows(assignments), ({ task_id }) => task_id);
  for (const task of dataset.rows(tasks)) {
    const assigned = lineOf(dataset, task).flatMap(({ id }) => byTask.get(id));
    if (assigned.some(({ collective }) => !collective)) continue;
    const [title, plan] = [quotedName(dataset, task.id), titleOf(dataset, task.plan_id)];
    const words = assigned.map(({ wording }) => wording).join('、');
    const missing =
      words === ''
        ? { zh: '没有责任单位', en: 'names no responsible unit' }
        : { zh: `只有未列名的责任单位（${words}）`, en: `names only units that are not told one by one (${words})` };
    yield {
      rule: 'RESPONSIBILITY_WITHOUT_AGENCY',
      severity: words === '' ? 'WARNING' : 'INFO',
      subjects: [subjectOf(task), ...assigned.map(subjectOf)],
      message: {
        zh: `${plan.zh}${task.number}${title.zh}${missing.zh}。`,
        en: `${title.en}, ${task.number} of ${plan.en}, ${missing.en}.`,
      },
    };
  }
};

/** A task and what it is part of. */
function lineOf(dataset: LoadedDataset, task: Task): Task[] {
  const line: Task[] = [];
  for (
    let part: Task | undefined = task;
    part && !line.some(({ id }) => id === part?.id);
    part = dataset.row(tasks, part.parent_id)
  ) {
    line.push(part);
  }
  return line;
}
