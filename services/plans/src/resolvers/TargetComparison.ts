import { localized } from '@zibo-graph/subgraph-kit';
import type { TargetComparisonResolvers } from '../generated/resolverTypes.js';

export const TargetComparison: TargetComparisonResolvers = {
  reason: (comparison, { locale }) => localized(comparison, 'reason', locale),
};
