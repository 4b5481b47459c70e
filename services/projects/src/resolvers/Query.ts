import { readPage, requireOneKey } from '@zibo-graph/subgraph-kit';
import type { QueryResolvers } from '../generated/resolverTypes.js';
import { allProgrammes, allProjects } from '../lists.js';
import { readProjectAggregate } from '../projectAggregate.js';
import { selectProgrammeCount, selectProgrammePage } from '../queries/programmes.js';
import { selectProjectCount, selectProjectPage } from '../queries/projects.js';

export const Query: QueryResolvers = {
  programme: (_, { id }, { loaders }) => loaders.programmeById(id),
  programmes: (_, args, { database, revision }) =>
    readPage(
      allProgrammes,
      args,
      (page) => selectProgrammePage(database, revision, page),
      ({ where }) => selectProgrammeCount(database, revision, where),
    ),
  project: (_, { id, code }, { loaders }) => {
    requireOneKey({ id, code });
    return id != null ? loaders.projectById(id) : loaders.projectByCode(code as string);
  },
  projects: (_, args, { database, revision }) =>
    readPage(
      allProjects,
      args,
      (page) => selectProjectPage(database, revision, page),
      ({ where }) => selectProjectCount(database, revision, where),
    ),
  projectAggregate: (_, args, context) => readProjectAggregate(args, context),
};
