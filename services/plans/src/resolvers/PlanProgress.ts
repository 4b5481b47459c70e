import type { PlanProgressResolvers } from '../generated/resolverTypes.js';

export const PlanProgress: PlanProgressResolvers = {
  targetCount: async ({ of, id }, _, { loaders }) => (await loaders.targetsOf(of, id)).length,
  statuses: async (progress, _, { loaders }) => (await loaders.statusTally(progress)).statuses,
  evaluated: async (progress, _, { loaders }) => (await loaders.statusTally(progress)).evaluated,
  coverage: async (progress, _, { loaders }) => (await loaders.statusTally(progress)).coverage,
  targetsByStatus: (progress, { statuses }, { loaders }) =>
    statuses ? loaders.targetsByStatus(progress, statuses) : loaders.targetsOf(progress.of, progress.id),
  taskCount: async (progress, _, { loaders }) => (await loaders.taskTally(progress)).count,
  assignedTaskCount: async (progress, _, { loaders }) => (await loaders.taskTally(progress)).assigned,
};
