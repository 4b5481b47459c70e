import { citations, entityReference, loadReferenced, localized } from '@zibo-graph/subgraph-kit';
import type { AssignmentResolvers } from '../generated/resolverTypes.js';
import type { Loaders } from '../loaders/createLoaders.js';
import type { AssignmentRow } from '../rows.js';

export const Assignment: AssignmentResolvers = {
  agency: ({ agency_id }) => entityReference('Agency', agency_id),
  duty: async (assignment, { locale }, { loaders }) => {
    const duty = await loaders.dutyByPlanAndAgency(await planIdOf(assignment, loaders), assignment.agency_id);
    return duty && localized(duty, 'duty', locale);
  },
  task: ({ task_id }, _, { loaders }) => (task_id === null ? null : loaders.taskById(task_id)),
  target: ({ target_id }, _, { loaders }) => (target_id === null ? null : loaders.targetById(target_id)),
  plan: async (assignment, _, { loaders }) => loadReferenced(loaders.planById, await planIdOf(assignment, loaders)),
  citations,
};

/** An assignment is of a task or of a target, whose plan is its plan. */
async function planIdOf({ task_id, target_id }: AssignmentRow, loaders: Loaders): Promise<string> {
  const item =
    task_id === null ? loadReferenced(loaders.targetById, target_id ?? '') : loadReferenced(loaders.taskById, task_id);
  return (await item).plan_id;
}
