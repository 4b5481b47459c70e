import { type Database, selectDatasetParts } from '@zibo-graph/database';
import { rowLoader } from '@zibo-graph/subgraph-kit';
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

/** What one request loads, each key once and all keys of a tick together, at one revision. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(database: Database, revision: number) {
  const rows = {
    ...documentLoaders(database, revision),
    ...taskLoaders(database, revision),
    ...targetLoaders(database, revision),
    ...responsibilityLoaders(database, revision),
    ...indicatorLoaders(database, revision),
    ...findingLoaders(database, revision),
  };
  const evaluations = evaluationLoaders(database, revision, rows);
  const progress = progressLoaders(database, revision, evaluations.evaluationOf);
  return {
    ...rows,
    ...evaluations,
    ...progress,
    ...comparisonLoaders({ ...rows, ...progress }),
    ...groupLoaders(database, revision),
    ...groupTallies({ ...rows, ...evaluations }),
    ...seriesLoaders(database, revision),
    datasetPartByName: rowLoader(
      (names) => selectDatasetParts(database, 'plans', revision, names),
      (part) => part.dataset,
    ),
  };
}
