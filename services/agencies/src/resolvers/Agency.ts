import { citations, localized } from '@zibo-graph/subgraph-kit';
import type { AgencyResolvers } from '../generated/resolverTypes.js';

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.agencyById(id),
  name: (agency, { locale }) => localized(agency, 'name', locale),
  englishNameIsOurs: (agency) => agency.name_en_ours,
  shortName: (agency) => agency.short_name_zh,
  aliases: ({ id }, _, { loaders }) => loaders.aliasesByAgencyId(id),
  area: ({ area_id }, _, { loaders }) => (area_id === null ? null : loaders.areaById(area_id)),
  parent: ({ parent_id }, _, { loaders }) => (parent_id === null ? null : loaders.agencyById(parent_id)),
  children: ({ id }, _, { loaders }) => loaders.agenciesByParentId(id),
  counterparts: async (agency, _, { loaders }) => {
    if (agency.function === null) return [];
    const all = await loaders.agenciesByFunction(agency.function);
    return all.filter(({ id }) => id !== agency.id);
  },
  memberships: ({ id }, _, { loaders }) => loaders.membershipsByMemberId(id),
  members: ({ id }, _, { loaders }) => loaders.membershipsByBodyId(id),
  citations,
};
