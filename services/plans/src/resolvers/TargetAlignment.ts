import { localized } from '@zibo-graph/subgraph-kit';
import type { TargetAlignmentResolvers } from '../generated/resolverTypes.js';

export const TargetAlignment: TargetAlignmentResolvers = {
  reason: (alignment, { locale }) => localized(alignment, 'reason', locale),
};
