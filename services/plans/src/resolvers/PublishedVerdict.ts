import { citations, entityReference, isTranslated, localized } from '@zibo-graph/subgraph-kit';
import type { PublishedVerdictResolvers } from '../generated/resolverTypes.js';

export const PublishedVerdict: PublishedVerdictResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.verdictById(id),
  wording: (verdict, { locale }) => localized(verdict, 'wording', locale),
  wordingIsTranslated: isTranslated('wording'),
  asOf: (verdict) => verdict.as_of,
  area: ({ area_id }) => entityReference('Area', area_id),
  citations,
};
