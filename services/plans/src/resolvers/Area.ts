import { readPage } from '@zibo-graph/subgraph-kit';
import type { AreaResolvers } from '../generated/resolverTypes.js';
import { observationsOfArea, plansOfArea, targetsOfArea } from '../lists.js';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  plans: ({ id }, args, { loaders }) =>
    readPage(
      plansOfArea,
      args,
      (page) => loaders.planPageByAreaId(id, page),
      () => loaders.planCountByAreaId(id),
    ),
  targets: ({ id }, args, { loaders }) =>
    readPage(
      targetsOfArea,
      args,
      (page) => loaders.targetPageByAreaId(id, page),
      () => loaders.targetCountByAreaId(id),
    ),
  observations: ({ id }, args, { loaders }) =>
    readPage(
      observationsOfArea,
      args,
      (page) => loaders.observationPageByAreaId(id, page),
      () => loaders.observationCountByAreaId(id),
    ),
};
