import { valueResolvers } from '@zibo-graph/subgraph-kit';
import type { DatasetPartResolvers } from '../generated/resolverTypes.js';

const sources: DatasetPartResolvers['sources'] = (part, _, { loaders }) =>
  Promise.all(part.sources.map(loaders.documentById));

/** Documents are of this subgraph: whole documents, not references as elsewhere. */
export const DatasetPart = { ...valueResolvers.DatasetPart, sources };
