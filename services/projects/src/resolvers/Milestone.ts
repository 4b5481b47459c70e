import { citations, isTranslated, localized } from '@zibo-graph/subgraph-kit';
import type { MilestoneResolvers } from '../generated/resolverTypes.js';

export const Milestone: MilestoneResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.milestoneById(id),
  title: (milestone, { locale }) => localized(milestone, 'title', locale),
  titleIsTranslated: isTranslated('title'),
  date: (milestone) => milestone.happened,
  asOf: (milestone) => milestone.as_of,
  yearInferred: (milestone) => milestone.year_inferred,
  citations,
  conflictsWith: ({ id }, _, { loaders }) => loaders.conflictsByMilestoneId(id),
};
