import { citations, entityReference, loadReferenced, localized, readPage } from '@zibo-graph/subgraph-kit';
import type { PlanResolvers } from '../generated/resolverTypes.js';
import { targetsOfPlan, tasksOfPlan } from '../lists.js';

export const Plan: PlanResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.planById(id),
  title: (plan, { locale }) => localized(plan, 'title', locale),
  document: ({ own_document_id }, _, { loaders }) => loadReferenced(loaders.documentById, own_document_id),
  area: ({ area_id }) => entityReference('Area', area_id),
  issuer: ({ issuer_id }) => entityReference('Agency', issuer_id),
  period: ({ period_start, period_end }) => ({ start: period_start, end: period_end, partial: false }),
  basedOn: ({ id }, _, { loaders }) => loaders.basesByPlanId(id),
  targets: ({ id }, args, { loaders }) =>
    readPage(
      targetsOfPlan,
      args,
      (page) => loaders.targetPageByPlanId(id, page),
      () => loaders.targetCountByPlanId(id),
    ),
  tasks: ({ id }, args, { loaders }) =>
    readPage(
      tasksOfPlan,
      args,
      (page) => loaders.taskPageByPlanId(id, page),
      () => loaders.taskCountByPlanId(id),
    ),
  duties: ({ id }, _, { loaders }) => loaders.dutiesByPlanId(id),
  citations,
};
