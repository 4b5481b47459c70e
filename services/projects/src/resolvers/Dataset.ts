import type { DatasetResolvers } from '../generated/resolverTypes.js';

export const Dataset: DatasetResolvers = {
  __resolveReference: ({ name }) => ({ name }),
  projectsPart: ({ name }, _, { loaders }) => loaders.datasetPartByName(name),
};
