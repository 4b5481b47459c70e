import { readPage, requireOneKey } from '@zibo-graph/subgraph-kit';
import { readProjectAggregate } from '../aggregation/projectAggregate.js';
import type { QueryResolvers } from '../generated/resolverTypes.js';
import { allProgrammes, allProjects } from '../lists.js';

export const Query: QueryResolvers = {
  programme: (_, { id }, { loaders }) => loaders.programmeById(id),
  programmes: (_, args, { loaders }) =>
    readPage(allProgrammes, args, loaders.programmePage, ({ where }) => loaders.programmeCount(where)),
  project: (_, { id, code }, { loaders }) => {
    requireOneKey({ id, code });
    return id != null ? loaders.projectById(id) : loaders.projectByCode(code as string);
  },
  projects: (_, args, { loaders }) =>
    readPage(allProjects, args, loaders.projectPage, ({ where }) => loaders.projectCount(where)),
  projectAggregate: (_, args, context) => readProjectAggregate(args, context),
};
