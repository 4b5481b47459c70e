import {
  checkFilter,
  citations,
  entityReference,
  isTranslated,
  loadReferenced,
  localized,
} from '@zibo-graph/subgraph-kit';
import type { ProjectResolvers } from '../generated/resolverTypes.js';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.projectById(id),
  name: (project, { locale }) => localized(project, 'name', locale),
  nameIsTranslated: isTranslated('name'),
  aliases: ({ id }, _, { loaders }) => loaders.aliasesByProjectId(id),
  stageWording: (project) => project.stage_wording,
  area: ({ area_id }) => entityReference('Area', area_id),
  lead: ({ lead_id }) => entityReference('Agency', lead_id),
  parties: ({ id }, _, { loaders }) => loaders.partiesByProjectId(id),
  memberships: ({ id }, _, { loaders }) => loaders.membershipsByProjectId(id),
  investments: ({ id }, { where }, { loaders }) => loaders.investmentsByProjectId(id, checkFilter(where)),
  milestones: ({ id }, _, { loaders }) => loaders.milestonesByProjectId(id),
  quantities: ({ id }, _, { loaders }) => loaders.quantitiesByProjectId(id),
  parent: ({ parent_id }, _, { loaders }) =>
    parent_id === null ? null : loadReferenced(loaders.projectById, parent_id),
  parts: ({ id }, _, { loaders }) => loaders.projectsByParentId(id),
  citations,
};
