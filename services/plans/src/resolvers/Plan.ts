import { citations, entityReference, isTranslated, loadReferenced, localized } from '@zibo-graph/subgraph-kit';
import type { PlanResolvers } from '../generated/resolverTypes.js';
import { targetsOfPlan, tasksOfPlan } from '../lists.js';
import { readList } from './readList.js';

export const Plan: PlanResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.planById(id),
  title: (plan, { locale }) => localized(plan, 'title', locale),
  titleIsTranslated: isTranslated('title'),
  document: ({ own_document_id }, _, { loaders }) => loadReferenced(loaders.documentById, own_document_id),
  area: ({ area_id }) => entityReference('Area', area_id),
  issuer: ({ issuer_id }) => entityReference('Agency', issuer_id),
  period: ({ period_start, period_end }) => ({ start: period_start, end: period_end, partial: false }),
  basedOn: ({ id }, _, { loaders }) => loaders.basesByPlanId(id),
  targets: ({ id }, args, { loaders }) => readList(targetsOfPlan, args, loaders.targetList.of('plan', id)),
  tasks: ({ id }, args, { loaders }) => readList(tasksOfPlan, args, loaders.taskList.of('plan', id)),
  duties: ({ id }, _, { loaders }) => loaders.dutiesByPlanId(id),
  progress: ({ id }, { asOf }, { today }) => ({ of: 'plan', id, asOf: asOf ?? today }),
  alignment: (plan, _, { loaders }) => loaders.alignmentOf(plan),
  citations,
};
