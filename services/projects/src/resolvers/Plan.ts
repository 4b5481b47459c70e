import { pageRequest, toPage } from '@zibo-graph/subgraph-kit';
import type { PlanResolvers } from '../generated/resolverTypes.js';
import { projectsOfPlan } from '../lists.js';

export const Plan: PlanResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: async ({ id }, args, { loaders }) => {
    const request = pageRequest(projectsOfPlan, args);
    const rows = await loaders.projectPageByPlanId(id, request);
    return toPage(projectsOfPlan, request, rows, () => loaders.projectCountByPlanId(id));
  },
};
