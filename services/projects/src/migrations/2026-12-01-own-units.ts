import { createVersionedTable } from '@zibo-graph/database';
import type { Migration } from 'kysely';

/** A copy of the units that data sets bring: quantities of works are stated in them, too. */
export const ownUnits: Migration = {
  async up(db) {
    await createVersionedTable(
      db,
      'projects.units_reference',
      `id text collate "C" not null, title_zh text not null, title_en text, dimension text not null, per text`,
      ['id'],
    );
  },
};
