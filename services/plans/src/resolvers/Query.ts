import { readPage } from '@zibo-graph/subgraph-kit';
import { findingCondition, findingPage } from '../findingRequest.js';
import type { QueryResolvers } from '../generated/resolverTypes.js';
import { allDocuments, allIndicators, allObservations, allPlans, allTargets, allTasks } from '../lists.js';

export const Query: QueryResolvers = {
  document: (_, { id }, { loaders }) => loaders.documentById(id),
  documents: (_, args, { loaders }) => readPage(allDocuments, args, loaders.documentPage, loaders.documentCount),
  plan: (_, { id }, { loaders }) => loaders.planById(id),
  plans: (_, args, { loaders }) => readPage(allPlans, args, loaders.planPage, loaders.planCount),
  target: (_, { id }, { loaders }) => loaders.targetById(id),
  targets: (_, args, { loaders }) => readPage(allTargets, args, loaders.targetPage, loaders.targetCount),
  task: (_, { id }, { loaders }) => loaders.taskById(id),
  tasks: (_, args, { loaders }) => readPage(allTasks, args, loaders.taskPage, loaders.taskCount),
  indicator: (_, { id }, { loaders }) => loaders.indicatorById(id),
  indicators: (_, args, { loaders }) => readPage(allIndicators, args, loaders.indicatorPage, loaders.indicatorCount),
  observations: (_, args, { loaders }) =>
    readPage(allObservations, args, loaders.observationPage, loaders.observationCount),
  findings: async (_, args, { loaders }) => {
    const page = findingPage(args);
    const rows = await loaders.findingPage(findingCondition(args.where), page);
    return page.backward ? rows.slice(-page.limit) : rows.slice(0, page.limit);
  },
};
