import { citations, entityReference, loadReferenced, localized } from '@zibo-graph/subgraph-kit';
import type { TargetReviewResolvers } from '../generated/resolverTypes.js';

export const TargetReview: TargetReviewResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.targetReviewById(id),
  target: ({ target_id }, _, { loaders }) => loadReferenced(loaders.targetById, target_id),
  asOf: (review) => review.as_of,
  reviewedOn: (review) => review.reviewed_on,
  reviewerAgency: ({ reviewer_agency_id }) => entityReference('Agency', reviewer_agency_id),
  grounds: (review, { locale }) => localized(review, 'grounds', locale),
  citations,
};
