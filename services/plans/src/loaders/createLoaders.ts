import { type Database, selectDatasetParts } from '@zibo-graph/database';
import type { LoaderKinds } from '@zibo-graph/subgraph-kit';
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

/** What requests load at one revision, each key once and all keys of a tick together. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(database: Database, revision: number, kinds: LoaderKinds) {
  const rows = {
    ...documentLoaders(database, revision, kinds),
    ...taskLoaders(database, revision, kinds),
    ...targetLoaders(database, revision, kinds),
    ...responsibilityLoaders(database, revision, kinds),
    ...indicatorLoaders(database, revision, kinds),
    ...findingLoaders(database, revision, kinds),
  };
  const evaluations = evaluationLoaders(database, revision, kinds, rows);
  const progress = progressLoaders(database, revision, kinds, evaluations.evaluationOf);
  return {
    ...rows,
    ...evaluations,
    ...progress,
    ...comparisonLoaders({ ...rows, ...progress }),
    ...groupLoaders(database, revision, kinds),
    ...groupTallies({ ...rows, ...evaluations }),
    ...seriesLoaders(database, revision, kinds),
    datasetPartByName: kinds.rowLoader(
      (names) => selectDatasetParts(database, 'plans', revision, names),
      (part) => part.dataset,
    ),
  };
}
