import type { Migrations } from '@zibo-graph/database';
import { tables } from './2026-11-22-tables.js';
import { querySurface } from './2026-11-23-query-surface.js';
import { digests } from './2026-11-30-digests.js';
import { english } from './2026-11-30-english.js';
import { projectTasks } from './2026-11-30-project-tasks.js';
import { targetReviews } from './2026-11-30-target-reviews.js';
import { cursorsAndImporters } from './2026-11-30-who-imported.js';
import { ownCodes } from './2026-12-01-own-codes.js';
import { derivedStates } from './2026-12-02-derived-states.js';

/** The steps of the tables of this subgraph. Names sort in the order of the steps; a released step never changes. */
export const migrations: Migrations = {
  '2026-11-22-tables': tables,
  '2026-11-23-query-surface': querySurface,
  '2026-11-30-digests': digests,
  '2026-11-30-english': english,
  '2026-11-30-project-tasks': projectTasks,
  '2026-11-30-target-reviews': targetReviews,
  '2026-11-30-who-imported': cursorsAndImporters,
  '2026-12-01-own-codes': ownCodes,
  '2026-12-02-derived-states': derivedStates,
};
