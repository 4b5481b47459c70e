import { citations, isTranslated, loadReferenced, localized, period } from '@zibo-graph/subgraph-kit';
import type { TargetResolvers } from '../generated/resolverTypes.js';
import { assignmentsOfTarget } from '../lists.js';
import { readList } from './readList.js';
import { topicFields } from './topics.js';

export const Target: TargetResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.targetById(id),
  plan: ({ plan_id }, _, { loaders }) => loadReferenced(loaders.planById, plan_id),
  heading: (target, { locale }) => localized(target, 'heading', locale),
  statement: (target, { locale }) => localized(target, 'statement', locale),
  statementIsTranslated: isTranslated('statement'),
  ...topicFields,
  quantity: ({ value, upper, unit, own_unit, bound, reported }) =>
    value === null || unit === null || bound === null ? null : { value, upper, unit, own_unit, bound, reported },
  dueOn: (target) => target.due_on,
  period: ({ period_start, period_end }) => period(period_start, period_end),
  indicator: ({ indicator_id }, _, { loaders }) => (indicator_id === null ? null : loaders.indicatorById(indicator_id)),
  task: ({ task_id }, _, { loaders }) => (task_id === null ? null : loaders.taskById(task_id)),
  assignments: ({ id }, args, { loaders }) =>
    readList(assignmentsOfTarget, args, loaders.assignmentList.of('target', id)),
  evaluation: (target, { asOf, ruleVersion }, { loaders, today }) =>
    loaders.evaluationOf(target, asOf ?? today, ruleVersion),
  reviews: ({ id }, _, { loaders }) => loaders.reviewsByTargetId(id),
  citations,
};
