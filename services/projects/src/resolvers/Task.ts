import { pageRequest, toPage } from '@zibo-graph/subgraph-kit';
import type { TaskResolvers } from '../generated/resolverTypes.js';
import { projectsOfTask } from '../lists.js';

export const Task: TaskResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: async ({ id }, args, { loaders }) => {
    const request = pageRequest(projectsOfTask, args);
    const rows = await loaders.projectPageByTaskId(id, request);
    return toPage(projectsOfTask, request, rows, () => loaders.projectCountByTaskId(id));
  },
};
