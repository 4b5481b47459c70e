import { renewDigests } from '@zibo-graph/database';
import type { Migration } from 'kysely';

/** Digests are of named cells that hold something: those of rows that stand already are made anew, so that none seems changed. */
export const digests: Migration = {
  up: (db) => renewDigests(db, 'agencies'),
};
