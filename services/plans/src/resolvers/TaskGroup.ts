import type { TaskGroupResolvers } from '../generated/resolverTypes.js';

export const TaskGroup: TaskGroupResolvers = {
  statuses: async (group, _, { loaders }) => (await loaders.taskGroupTally(group)).statuses,
  evaluated: async (group, _, { loaders }) => (await loaders.taskGroupTally(group)).evaluated,
  coverage: async (group, _, { loaders }) => (await loaders.taskGroupTally(group)).coverage,
};
