import { citations, isTranslated, localized } from '@zibo-graph/subgraph-kit';
import type { AgencyResolvers } from '../generated/resolverTypes.js';

const levels = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN'];

/** Whether two levels are the same or one apart; what has no level is next door to its like alone. */
const areNeighbours = (a: string, b: string): boolean =>
  a === b || (levels.includes(a) && levels.includes(b) && Math.abs(levels.indexOf(a) - levels.indexOf(b)) === 1);

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.agencyById(id),
  name: (agency, { locale }) => localized(agency, 'name', locale),
  nameIsTranslated: isTranslated('name'),
  englishNameUnofficial: (agency) => agency.name_en_ours,
  shortName: (agency) => agency.short_name_zh,
  aliases: ({ id }, _, { loaders }) => loaders.aliasesByAgencyId(id),
  area: ({ area_id }, _, { loaders }) => (area_id === null ? null : loaders.areaById(area_id)),
  parent: ({ parent_id }, _, { loaders }) => (parent_id === null ? null : loaders.agencyById(parent_id)),
  children: ({ id }, _, { loaders }) => loaders.agenciesByParentId(id),
  counterparts: async (agency, _, { loaders }) => {
    if (agency.function === null) return [];
    const all = await loaders.agenciesByFunction(agency.function);
    return all.filter((other) => other.id !== agency.id && areNeighbours(other.level, agency.level));
  },
  memberships: ({ id }, _, { loaders }) => loaders.membershipsByMemberId(id),
  members: ({ id }, _, { loaders }) => loaders.membershipsByBodyId(id),
  citations,
};
