import { subgraphs } from './subgraphs.js';

/** The data set that comes with the program: the folder of each subgraph, under the name `zibo`. */
export const defaultDataset = (): { readonly folders: readonly string[]; readonly dataset: string } => ({
  folders: subgraphs.map(({ dataFolder }) => dataFolder),
  dataset: 'zibo',
});
