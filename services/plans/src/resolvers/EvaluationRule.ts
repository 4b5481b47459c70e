import { isTranslated, localized } from '@zibo-graph/subgraph-kit';
import { codesIn } from '../evaluation/codesIn.js';
import type { Comparator, EvaluationRuleResolvers, Measure } from '../generated/resolverTypes.js';

export const EvaluationRule: EvaluationRuleResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.evaluationRuleById(id),
  name: (rule, { locale }) => localized(rule, 'name', locale),
  nameIsTranslated: isTranslated('name'),
  description: (rule, { locale }) => localized(rule, 'description', locale),
  comparators: ({ comparators }) => codesIn(comparators) as readonly Comparator[],
  measures: ({ measures }) => codesIn(measures) as readonly Measure[],
};
