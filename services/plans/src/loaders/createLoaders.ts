import { type Database, selectDatasetParts } from '@zibo-graph/database';
import { groupsOfLoaders, type LoaderKinds } from '@zibo-graph/subgraph-kit';
import { comparisonLoaders } from './comparisonLoaders.js';
import { documentLoaders } from './documentLoaders.js';
import { evaluationLoaders } from './evaluationLoaders.js';
import { findingLoaders } from './findingLoaders.js';
import { groupLoaders } from './groupLoaders.js';
import { groupTallies } from './groupTallies.js';
import { indicatorLoaders } from './indicatorLoaders.js';
import { progressLoaders } from './progressLoaders.js';
import { responsibilityLoaders } from './responsibilityLoaders.js';
import { seriesLoaders } from './seriesLoaders.js';
import { targetLoaders } from './targetLoaders.js';
import { taskLoaders } from './taskLoaders.js';

const datasetLoaders = (database: Database, revision: number, { rowLoader }: LoaderKinds) => ({
  datasetPartByName: rowLoader(
    'datasetPartByName',
    (names) => selectDatasetParts(database, 'plans', revision, names),
    (part) => part.dataset,
  ),
});

/** Makes what requests load at one revision, each key once and all keys of a tick together. */
export const createLoaders = groupsOfLoaders(
  documentLoaders,
  taskLoaders,
  targetLoaders,
  responsibilityLoaders,
  indicatorLoaders,
  findingLoaders,
  evaluationLoaders,
  progressLoaders,
  comparisonLoaders,
  groupLoaders,
  groupTallies,
  seriesLoaders,
  datasetLoaders,
);

/** What requests load at one revision. */
export type Loaders = ReturnType<typeof createLoaders>;
