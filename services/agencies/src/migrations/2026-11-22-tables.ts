import { createRevisions, createVersionedTable, indexCurrentRows } from '@zibo-graph/database';
import type { Migration } from 'kysely';

/** Ids sort by code point, the same in every database. */
const id = 'text collate "C"';

/** The first tables of this subgraph. */
export const tables: Migration = {
  async up(db) {
    await createRevisions(db, 'agencies');
    await createVersionedTable(
      db,
      'agencies.areas',
      `id ${id} not null, code text, name_zh text not null, name_en text not null, short_name_zh text, kind text not null,
       parent_id ${id}, document_id ${id} not null, locator text not null`,
      ['id'],
    );
    await indexCurrentRows(db, 'agencies.areas', ['parent_id', 'id']);
    await indexCurrentRows(db, 'agencies.areas', ['code']);
    await createVersionedTable(
      db,
      'agencies.agencies',
      `id ${id} not null, name_zh text not null, name_en text not null, name_en_ours boolean not null, short_name_zh text,
       kind text not null, level text not null, function text, area_id ${id}, parent_id ${id}, uscc text,
       document_id ${id} not null, locator text not null`,
      ['id'],
    );
    for (const columns of [['parent_id', 'id'], ['area_id', 'id'], ['function', 'id'], ['uscc']]) {
      await indexCurrentRows(db, 'agencies.agencies', columns);
    }
    await createVersionedTable(
      db,
      'agencies.aliases',
      `agency_id ${id} not null, name ${id} not null, kind text not null, document_id ${id} not null, locator text not null`,
      ['agency_id', 'name'],
    );
    await createVersionedTable(
      db,
      'agencies.memberships',
      `id ${id} not null, body_id ${id} not null, member_id ${id}, role text not null, office_zh text, office_en text,
       document_id ${id} not null, locator text not null`,
      ['id'],
    );
    await indexCurrentRows(db, 'agencies.memberships', ['body_id', 'id']);
    await indexCurrentRows(db, 'agencies.memberships', ['member_id', 'id']);
  },
};
