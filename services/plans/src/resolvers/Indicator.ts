import { localized, readPage } from '@zibo-graph/subgraph-kit';
import type { IndicatorResolvers } from '../generated/resolverTypes.js';
import { observationsOfIndicator } from '../lists.js';

export const Indicator: IndicatorResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.indicatorById(id),
  name: (indicator, { locale }) => localized(indicator, 'name', locale),
  definition: (indicator, { locale }) => localized(indicator, 'definition', locale),
  unit: ({ unit }) => ({ code: unit }),
  observations: ({ id }, args, { loaders }) =>
    readPage(
      observationsOfIndicator,
      args,
      (page) => loaders.observationPageByIndicatorId(id, page),
      () => loaders.observationCountByIndicatorId(id),
    ),
  targets: ({ id }, _, { loaders }) => loaders.targetsByIndicatorId(id),
};
