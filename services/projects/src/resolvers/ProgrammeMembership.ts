import { citations, loadReferenced } from '@zibo-graph/subgraph-kit';
import type { ProgrammeMembershipResolvers } from '../generated/resolverTypes.js';

export const ProgrammeMembership: ProgrammeMembershipResolvers = {
  programme: ({ programme_id }, _, { loaders }) => loadReferenced(loaders.programmeById, programme_id),
  citations,
};
