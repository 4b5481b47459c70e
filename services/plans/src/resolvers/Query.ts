import type { QueryResolvers } from '../generated/resolverTypes.js';
import { allDocuments, allIndicators, allObservations, allPlans, allTargets, allTasks } from '../lists.js';
import { aggregates } from './aggregates.js';
import { findingPage } from './findingPage.js';
import { readList } from './readList.js';

export const Query: QueryResolvers = {
  document: (_, { id }, { loaders }) => loaders.documentById(id),
  documents: (_, args, { loaders }) => readList(allDocuments, args, loaders.documentList.all),
  plan: (_, { id }, { loaders }) => loaders.planById(id),
  plans: (_, args, { loaders }) => readList(allPlans, args, loaders.planList.all),
  target: (_, { id }, { loaders }) => loaders.targetById(id),
  targets: (_, args, { loaders }) => readList(allTargets, args, loaders.targetList.all),
  task: (_, { id }, { loaders }) => loaders.taskById(id),
  tasks: (_, args, { loaders }) => readList(allTasks, args, loaders.taskList.all),
  indicator: (_, { id }, { loaders }) => loaders.indicatorById(id),
  indicators: (_, args, { loaders }) => readList(allIndicators, args, loaders.indicatorList.all),
  observation: (_, { id }, { loaders }) => loaders.observationById(id),
  observations: (_, args, { loaders }) => readList(allObservations, args, loaders.observationList.all),
  ...aggregates,
  evaluationRules: (_, { newestOnly }, { loaders }) =>
    newestOnly ? loaders.newestEvaluationRules() : loaders.evaluationRules(),
  responsibilityMatrix: (_, { plan }, { loaders }) => loaders.matrixOf(plan),
  comparePlans: (_, { plans }, { loaders }) => loaders.comparisonOf(plans),
  findings: async (_, args, { loaders }) => {
    const page = findingPage(args);
    const rows = await loaders.findingList.all.page(page);
    return page.backward ? rows.slice(-page.limit) : rows.slice(0, page.limit);
  },
};
