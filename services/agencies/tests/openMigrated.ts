import type { Database } from '@zibo-graph/database';
import { openSnapshot } from '@zibo-graph/database/testing';
import { openAgencies } from '../src/subgraph.js';

/** A database of a test's own with the tables of the subgraph, and nothing in them. */
export const openMigrated = (): Promise<Database> =>
  openSnapshot({ name: 'agencies', write: (empty) => openAgencies(empty) });
