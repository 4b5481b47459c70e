import { entityReference } from '@zibo-graph/subgraph-kit';
import type { SeriesPointResolvers } from '../generated/resolverTypes.js';

export const SeriesPoint: SeriesPointResolvers = {
  area: ({ area_id }) => entityReference('Area', area_id),
  quantity: ({ observation }) => observation,
  disputed: async ({ observation }, _, { loaders }) =>
    observation !== null && (await loaders.conflictsByObservationId(observation.id)).length > 0,
};
