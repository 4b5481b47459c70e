import { pageRequest, toPage } from '@zibo-graph/subgraph-kit';
import type { AreaResolvers } from '../generated/resolverTypes.js';
import { projectsOfArea } from '../lists.js';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: async ({ id }, args, { loaders }) => {
    const request = pageRequest(projectsOfArea, args);
    const rows = await loaders.projectPageByAreaId(id, request);
    return toPage(projectsOfArea, request, rows, () => loaders.projectCountByAreaId(id));
  },
  programmes: ({ id }, _, { loaders }) => loaders.programmesByAreaId(id),
};
