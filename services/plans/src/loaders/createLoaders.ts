import type { Database } from '@zibo-graph/database';
import { documentLoaders } from './documentLoaders.js';
import { findingLoaders } from './findingLoaders.js';
import { indicatorLoaders } from './indicatorLoaders.js';
import { responsibilityLoaders } from './responsibilityLoaders.js';
import { targetLoaders } from './targetLoaders.js';
import { taskLoaders } from './taskLoaders.js';

/** What one request loads, each key once and all keys of a tick together, at one revision. */
export type Loaders = ReturnType<typeof createLoaders>;

export const createLoaders = (database: Database, revision: number) => ({
  ...documentLoaders(database, revision),
  ...taskLoaders(database, revision),
  ...targetLoaders(database, revision),
  ...responsibilityLoaders(database, revision),
  ...indicatorLoaders(database, revision),
  ...findingLoaders(database, revision),
});
