import { pageRequest, requireOneKey, toPage } from '@zibo-graph/subgraph-kit';
import type { QueryResolvers } from '../generated/resolverTypes.js';
import { allProgrammes, allProjects } from '../lists.js';
import { selectProgrammeCount, selectProgrammePage } from '../queries/programmes.js';
import { selectProjectCount, selectProjectPage } from '../queries/projects.js';

export const Query: QueryResolvers = {
  programme: (_, { id }, { loaders }) => loaders.programmeById(id),
  programmes: async (_, args, { database, revision }) => {
    const request = pageRequest(allProgrammes, args);
    const rows = await selectProgrammePage(database, revision, request);
    return toPage(allProgrammes, request, rows, () => selectProgrammeCount(database, revision));
  },
  project: (_, { id, code }, { loaders }) => {
    requireOneKey({ id, code });
    return id != null ? loaders.projectById(id) : loaders.projectByCode(code as string);
  },
  projects: async (_, args, { database, revision }) => {
    const request = pageRequest(allProjects, args);
    const rows = await selectProjectPage(database, revision, request);
    return toPage(allProjects, request, rows, () => selectProjectCount(database, revision));
  },
};
