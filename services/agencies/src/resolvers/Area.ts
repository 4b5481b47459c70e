import { citations, isTranslated, localized, readPage } from '@zibo-graph/subgraph-kit';
import type { AreaResolvers } from '../generated/resolverTypes.js';
import { agenciesOfArea } from '../lists.js';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.areaById(id),
  name: (area, { locale }) => localized(area, 'name', locale),
  nameIsTranslated: isTranslated('name'),
  shortName: (area) => area.short_name_zh,
  parent: ({ parent_id }, _, { loaders }) => (parent_id === null ? null : loaders.areaById(parent_id)),
  children: ({ id }, _, { loaders }) => loaders.areasByParentId(id),
  agencies: ({ id }, args, { loaders }) =>
    readPage(
      agenciesOfArea,
      args,
      (page) => loaders.agencyPageByAreaId(id, page),
      ({ where }) => loaders.agencyCountByAreaId(id, where),
    ),
  citations,
};
