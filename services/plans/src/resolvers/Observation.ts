import { citations, entityReference, loadReferenced, period } from '@zibo-graph/subgraph-kit';
import type { ObservationResolvers } from '../generated/resolverTypes.js';

export const Observation: ObservationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.observationById(id),
  indicator: ({ indicator_id }, _, { loaders }) => loadReferenced(loaders.indicatorById, indicator_id),
  area: ({ area_id }) => entityReference('Area', area_id),
  agency: ({ agency_id }) => entityReference('Agency', agency_id),
  period: ({ period_start, period_end, partial }) => period(period_start, period_end, partial),
  asOf: (observation) => observation.as_of,
  quantity: (observation) => observation,
  comparedWith: ({ compared_start, compared_end }) => period(compared_start, compared_end),
  citations,
  conflictsWith: ({ id }, _, { loaders }) => loaders.conflictsByObservationId(id),
};
