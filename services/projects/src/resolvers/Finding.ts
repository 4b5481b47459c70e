import { localized } from '@zibo-graph/subgraph-kit';
import type { FindingResolvers } from '../generated/resolverTypes.js';

export const Finding: FindingResolvers = {
  message: (finding, { locale }) => localized(finding, 'message', locale),
};
