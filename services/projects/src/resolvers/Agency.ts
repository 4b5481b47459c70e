import { readPage } from '@zibo-graph/subgraph-kit';
import type { AgencyResolvers } from '../generated/resolverTypes.js';
import { programmesOfAgency, projectsOfAgency } from '../lists.js';

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: ({ id }, args, { loaders }) =>
    readPage(
      projectsOfAgency,
      args,
      (page) => loaders.projectPageByAgencyId(id, page),
      ({ where }) => loaders.projectCountByAgencyId(id, where),
    ),
  investments: async ({ id }, { asOf }, { loaders }) => {
    const rows = await loaders.investmentAmountsByLeadId(id, asOf ?? null);
    if (rows.length === 0) return [];
    const members = await loaders.projectCountByLeadId(id);
    return rows.map((row) => ({ ...row, members }));
  },
  programmes: ({ id }, args, { loaders }) =>
    readPage(
      programmesOfAgency,
      args,
      (page) => loaders.programmePageByLeadId(id, page),
      ({ where }) => loaders.programmeCountByLeadId(id, where),
    ),
};
