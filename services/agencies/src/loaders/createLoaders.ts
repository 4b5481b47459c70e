import { groupsOfLoaders } from '@zibo-graph/subgraph-kit';
import { agencyListLoaders } from './agencyListLoaders.js';
import { agencyLoaders } from './agencyLoaders.js';
import { areaLoaders } from './areaLoaders.js';
import { searchLoaders } from './searchLoaders.js';

/** Makes what requests load at one revision, each key once and all keys of a tick together. */
export const createLoaders = groupsOfLoaders(areaLoaders, agencyLoaders, agencyListLoaders, searchLoaders);

/** What requests load at one revision. */
export type Loaders = ReturnType<typeof createLoaders>;
