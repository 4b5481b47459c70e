import type { ProjectResolvers } from '../generated/resolverTypes.js';
import { tasksOfProject } from '../lists.js';
import { readList } from './readList.js';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  tasks: ({ id }, args, { loaders }) => readList(tasksOfProject, args, loaders.taskList.of('project', id)),
};
