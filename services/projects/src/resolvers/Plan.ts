import { readPage } from '@zibo-graph/subgraph-kit';
import type { PlanResolvers } from '../generated/resolverTypes.js';
import { projectsOfPlan } from '../lists.js';

export const Plan: PlanResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: ({ id }, args, { loaders }) =>
    readPage(
      projectsOfPlan,
      args,
      (page) => loaders.projectPageByPlanId(id, page),
      ({ where }) => loaders.projectCountByPlanId(id, where),
    ),
};
