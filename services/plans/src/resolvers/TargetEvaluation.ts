import { localized } from '@zibo-graph/subgraph-kit';
import type { TargetEvaluationResolvers } from '../generated/resolverTypes.js';

export const TargetEvaluation: TargetEvaluationResolvers = {
  rule: ({ appliedRule }) => appliedRule.id,
  reason: (evaluation, { locale }) => localized(evaluation, 'reason', locale),
};
