import { readPage } from '@zibo-graph/subgraph-kit';
import type { TaskResolvers } from '../generated/resolverTypes.js';
import { projectsOfTask } from '../lists.js';

export const Task: TaskResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: ({ id }, args, { loaders }) =>
    readPage(
      projectsOfTask,
      args,
      (page) => loaders.projectPageByTaskId(id, page),
      ({ where }) => loaders.projectCountByTaskId(id, where),
    ),
};
