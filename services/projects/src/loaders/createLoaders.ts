import { groupsOfLoaders } from '@zibo-graph/subgraph-kit';
import { conflictLoaders } from './conflictLoaders.js';
import { factLoaders } from './factLoaders.js';
import { investmentLoaders } from './investmentLoaders.js';
import { programmeLoaders } from './programmeLoaders.js';
import { projectListLoaders } from './projectListLoaders.js';
import { projectLoaders } from './projectLoaders.js';
import { referenceLoaders } from './referenceLoaders.js';

/** Makes what requests load at one revision, each key once and all keys of a tick together. */
export const createLoaders = groupsOfLoaders(
  programmeLoaders,
  projectLoaders,
  projectListLoaders,
  factLoaders,
  conflictLoaders,
  investmentLoaders,
  referenceLoaders,
);

/** What requests load at one revision. */
export type Loaders = ReturnType<typeof createLoaders>;
