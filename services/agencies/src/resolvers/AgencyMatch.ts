import { loadReferenced } from '@zibo-graph/subgraph-kit';
import type { AgencyMatchResolvers } from '../generated/resolverTypes.js';

export const AgencyMatch: AgencyMatchResolvers = {
  agency: ({ agencyId }, _, { loaders }) => (agencyId === null ? null : loaders.agencyById(agencyId)),
  candidates: ({ candidateIds }, _, { loaders }) => candidateIds.map((id) => loadReferenced(loaders.agencyById, id)),
};
