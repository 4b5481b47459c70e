import { citations, entityReference } from '@zibo-graph/subgraph-kit';
import type { ResponsibilityCellResolvers } from '../generated/resolverTypes.js';

export const ResponsibilityCell: ResponsibilityCellResolvers = {
  agency: ({ agency_id }) => entityReference('Agency', agency_id),
  citations,
};
