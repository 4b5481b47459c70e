import type { DatasetResolvers } from '../generated/resolverTypes.js';

export const Dataset: DatasetResolvers = {
  __resolveReference: ({ name }) => ({ name }),
  plansPart: ({ name }, _, { loaders }) => loaders.datasetPartByName(name),
};
