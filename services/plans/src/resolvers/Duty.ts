import { citations, entityReference, isTranslated, loadReferenced, localized } from '@zibo-graph/subgraph-kit';
import type { DutyResolvers } from '../generated/resolverTypes.js';

export const Duty: DutyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.dutyById(id),
  plan: ({ plan_id }, _, { loaders }) => loadReferenced(loaders.planById, plan_id),
  agency: ({ agency_id }) => entityReference('Agency', agency_id),
  text: (duty, { locale }) => localized(duty, 'duty', locale),
  textIsTranslated: isTranslated('duty'),
  citations,
};
