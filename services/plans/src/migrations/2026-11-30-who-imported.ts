import { createCursorKey, nameImporters } from '@zibo-graph/database';
import type { Migration } from 'kysely';

/** The secret of its cursors, and who imported what. */
export const cursorsAndImporters: Migration = {
  async up(db) {
    await createCursorKey(db, 'plans');
    await nameImporters(db, 'plans');
  },
};
