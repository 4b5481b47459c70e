import { codeLabel, localized } from '@zibo-graph/subgraph-kit';
import type { ReconciliationFindingResolvers } from '../generated/resolverTypes.js';

export const ReconciliationFinding: ReconciliationFindingResolvers = {
  ruleTitle: ({ rule }, { locale }) => codeLabel('findingRule', rule, locale),
  message: (finding, { locale }) => localized(finding, 'message', locale),
};
