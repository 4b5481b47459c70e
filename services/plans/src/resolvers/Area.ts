import type { AreaResolvers } from '../generated/resolverTypes.js';
import { observationsOfArea, plansOfArea, targetsOfArea } from '../lists.js';
import { readList } from './readList.js';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  plans: ({ id }, args, { loaders }) => readList(plansOfArea, args, loaders.planList.of('area', id)),
  targets: ({ id }, args, { loaders }) => readList(targetsOfArea, args, loaders.targetList.of('area', id)),
  observations: ({ id }, args, { loaders }) =>
    readList(observationsOfArea, args, loaders.observationList.of('area', id)),
  progress: ({ id }, { asOf }, { today }) => ({ of: 'area', id, asOf: asOf ?? today }),
};
