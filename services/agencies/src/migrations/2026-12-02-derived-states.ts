import { createDerivedStates } from '@zibo-graph/database';
import type { Migration } from 'kysely';

/** Of which state the findings on registers were made. */
export const derivedStates: Migration = {
  up: (db) => createDerivedStates(db, 'agencies'),
};
