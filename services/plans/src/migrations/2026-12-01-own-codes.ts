import { createVersionedTable } from '@zibo-graph/database';
import type { Migration } from 'kysely';

const id = 'text collate "C"';
const place = `document_id ${id}, locator text`;

/** Units and topics that data sets bring. */
export const ownCodes: Migration = {
  async up(db) {
    await createVersionedTable(
      db,
      'plans.units',
      `id ${id} not null, title_zh text not null, title_en text, dimension text not null, per text, ${place}`,
      ['id'],
    );
    await createVersionedTable(
      db,
      'plans.topics',
      `id ${id} not null, title_zh text not null, title_en text, ${place}`,
      ['id'],
    );
  },
};
