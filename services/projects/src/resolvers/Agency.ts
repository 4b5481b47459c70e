import { pageRequest, toPage } from '@zibo-graph/subgraph-kit';
import type { AgencyResolvers } from '../generated/resolverTypes.js';
import { projectsOfAgency } from '../lists.js';

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: async ({ id }, args, { loaders }) => {
    const request = pageRequest(projectsOfAgency, args);
    const rows = await loaders.projectPageByAgencyId(id, request);
    return toPage(projectsOfAgency, request, rows, () => loaders.projectCountByAgencyId(id));
  },
  programmes: ({ id }, _, { loaders }) => loaders.programmesByLeadId(id),
};
