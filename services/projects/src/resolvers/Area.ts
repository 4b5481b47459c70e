import { readPage } from '@zibo-graph/subgraph-kit';
import type { AreaResolvers } from '../generated/resolverTypes.js';
import { programmesOfArea, projectsOfArea } from '../lists.js';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: ({ id }, args, { loaders }) =>
    readPage(
      projectsOfArea,
      args,
      (page) => loaders.projectPageByAreaId(id, page),
      ({ where }) => loaders.projectCountByAreaId(id, where),
    ),
  programmes: ({ id }, args, { loaders }) =>
    readPage(
      programmesOfArea,
      args,
      (page) => loaders.programmePageByAreaId(id, page),
      ({ where }) => loaders.programmeCountByAreaId(id, where),
    ),
};
