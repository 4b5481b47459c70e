import {
  citations,
  entityReference,
  isTranslated,
  loadReferenced,
  localized,
  readPage,
} from '@zibo-graph/subgraph-kit';
import type { ProgrammeResolvers } from '../generated/resolverTypes.js';
import { projectsOfProgramme } from '../lists.js';

export const Programme: ProgrammeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.programmeById(id),
  name: (programme, { locale }) => localized(programme, 'name', locale),
  nameIsTranslated: isTranslated('name'),
  area: ({ area_id }) => entityReference('Area', area_id),
  lead: ({ lead_id }) => entityReference('Agency', lead_id),
  reports: ({ id }, _, { loaders }) => loaders.reportsByProgrammeId(id),
  register: ({ id }, { asOf }) => ({ programme_id: id, as_of: asOf ?? null }),
  reconciliation: ({ id }, { asOf }, { loaders }) =>
    loadReferenced((key) => loaders.reconciliationByProgrammeId(key, asOf ?? null), id),
  projects: ({ id }, args, { loaders }) =>
    readPage(
      projectsOfProgramme,
      args,
      (page) => loaders.projectPageByProgrammeId(id, page),
      ({ where }) => loaders.projectCountByProgrammeId(id, where),
    ),
  citations,
};
