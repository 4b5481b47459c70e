import { entityReference } from '@zibo-graph/subgraph-kit';
import type { ResponsibilityMatrixResolvers } from '../generated/resolverTypes.js';

export const ResponsibilityMatrix: ResponsibilityMatrixResolvers = {
  columns: ({ cells }) =>
    [...new Set(cells.map(({ agency_id }) => agency_id))].map((id) => entityReference('Agency', id)),
};
