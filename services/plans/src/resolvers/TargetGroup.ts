import type { TargetGroupResolvers } from '../generated/resolverTypes.js';

export const TargetGroup: TargetGroupResolvers = {
  statuses: async (group, _, { loaders }) => (await loaders.targetGroupTally(group)).statuses,
  evaluated: async (group, _, { loaders }) => (await loaders.targetGroupTally(group)).evaluated,
  coverage: async (group, _, { loaders }) => (await loaders.targetGroupTally(group)).coverage,
};
