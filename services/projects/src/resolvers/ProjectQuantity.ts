import { citations, isTranslated, localized } from '@zibo-graph/subgraph-kit';
import type { ProjectQuantityResolvers } from '../generated/resolverTypes.js';

export const ProjectQuantity: ProjectQuantityResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.quantityById(id),
  label: (row, { locale }) => localized(row, 'label', locale),
  labelIsTranslated: isTranslated('label'),
  quantity: (row) => row,
  asOf: (row) => row.as_of,
  citations,
  conflictsWith: ({ id }, _, { loaders }) => loaders.conflictsByQuantityId(id),
};
