import { citations, entityReference } from '@zibo-graph/subgraph-kit';
import type { ProjectPartyResolvers } from '../generated/resolverTypes.js';

export const ProjectParty: ProjectPartyResolvers = {
  agency: ({ agency_id }) => entityReference('Agency', agency_id),
  citations,
};
