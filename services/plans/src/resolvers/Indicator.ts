import { isTranslated, localized } from '@zibo-graph/subgraph-kit';
import type { IndicatorResolvers } from '../generated/resolverTypes.js';
import { observationsOfIndicator, targetsOfIndicator } from '../lists.js';
import { readList } from './readList.js';
import { topicFields } from './topics.js';

export const Indicator: IndicatorResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.indicatorById(id),
  name: (indicator, { locale }) => localized(indicator, 'name', locale),
  nameIsTranslated: isTranslated('name'),
  definition: (indicator, { locale }) => localized(indicator, 'definition', locale),
  ...topicFields,
  unit: ({ unit, own_unit }) => ({ code: unit, own_unit }),
  observations: ({ id }, args, { loaders }) =>
    readList(observationsOfIndicator, args, loaders.observationList.of('indicator', id)),
  series: ({ id }, args, { loaders }) => loaders.seriesByIndicatorId(id, args),
  publishedVerdicts: ({ id }, _, { loaders }) => loaders.verdictsByIndicatorId(id),
  targets: ({ id }, args, { loaders }) => readList(targetsOfIndicator, args, loaders.targetList.of('indicator', id)),
};
