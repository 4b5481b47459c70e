import { citations, entityReference, loadReferenced, localized, pageRequest, toPage } from '@zibo-graph/subgraph-kit';
import type { ProgrammeResolvers } from '../generated/resolverTypes.js';
import { projectsOfProgramme } from '../lists.js';

export const Programme: ProgrammeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.programmeById(id),
  name: (programme, { locale }) => localized(programme, 'name', locale),
  area: ({ area_id }) => entityReference('Area', area_id),
  lead: ({ lead_id }) => entityReference('Agency', lead_id),
  reports: ({ id }, _, { loaders }) => loaders.reportsByProgrammeId(id),
  reconciliation: ({ id }, { asOf }, { loaders }) =>
    loadReferenced((key) => loaders.reconciliationByProgrammeId(key, asOf ?? null), id),
  projects: async ({ id }, args, { loaders }) => {
    const request = pageRequest(projectsOfProgramme, args);
    const rows = await loaders.projectPageByProgrammeId(id, request);
    return toPage(projectsOfProgramme, request, rows, () => loaders.projectCountByProgrammeId(id));
  },
  citations,
};
