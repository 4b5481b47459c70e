import { loadReferenced, valueResolvers } from '@zibo-graph/subgraph-kit';
import type { CitationResolvers } from '../generated/resolverTypes.js';

/** Documents are of this subgraph: the whole document, not a reference as elsewhere. */
export const Citation: CitationResolvers = {
  ...valueResolvers.Citation,
  document: ({ document_id }, _, { loaders }) => loadReferenced(loaders.documentById, document_id),
};
