import { createVersionedTable, indexCurrentRows } from '@zibo-graph/database';
import type { Migration } from 'kysely';

const id = 'text collate "C"';

/** What persons found of targets that no figure can tell of. */
export const targetReviews: Migration = {
  async up(db) {
    await createVersionedTable(
      db,
      'plans.target_reviews',
      `id ${id} not null, target_id ${id} not null, status text not null, as_of date not null, reviewed_on date not null,
       reviewer text not null, reviewer_agency_id ${id}, grounds_zh text not null, grounds_en text,
       document_id ${id} not null, locator text not null`,
      ['id'],
    );
    await indexCurrentRows(db, 'plans.target_reviews', ['target_id', 'as_of', 'id']);
  },
};
