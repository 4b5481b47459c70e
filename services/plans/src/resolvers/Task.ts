import { citations, isTranslated, loadReferenced, localized } from '@zibo-graph/subgraph-kit';
import type { TaskResolvers } from '../generated/resolverTypes.js';
import { assignmentsOfTask, targetsOfTask } from '../lists.js';
import { readList } from './readList.js';

export const Task: TaskResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.taskById(id),
  plan: ({ plan_id }, _, { loaders }) => loadReferenced(loaders.planById, plan_id),
  parent: ({ parent_id }, _, { loaders }) => (parent_id === null ? null : loaders.taskById(parent_id)),
  title: (task, { locale }) => localized(task, 'title', locale),
  titleIsTranslated: isTranslated('title'),
  section: (task, { locale }) => localized(task, 'section', locale),
  assignments: ({ id }, args, { loaders }) => readList(assignmentsOfTask, args, loaders.assignmentList.of('task', id)),
  dueOn: (task) => task.due_on,
  children: ({ id }, _, { loaders }) => loaders.tasksByParentId(id),
  targets: ({ id }, args, { loaders }) => readList(targetsOfTask, args, loaders.targetList.of('task', id)),
  citations,
};
