import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { id, optional, type RowOf, recordTable, reference, text } from '../src/recordTable.js';
import { sameIn, selectConflicts } from '../src/selectConflicts.js';
import { openTestDatabase, statementsOf } from '../src/testing.js';
import { createVersionedTable } from '../src/versionedTable.js';

const notes = recordTable('plans', 'notes', ['id'], {
  id: id('note'),
  document_id: reference('document'),
  topic: optional(text()),
  place: optional(text()),
  body: text(),
});

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  const db = database.kysely;
  await sql`create schema plans`.execute(db);
  const columns = 'id text collate "C" not null, document_id text not null, topic text, place text, body text not null';
  await createVersionedTable(db, 'plans.notes', columns, ['id']);
  await sql`
    insert into plans.notes (id, document_id, topic, place, body, dataset, digest, added_in, superseded_in) values
      ('a', 'one', 't', null, '39', '', '', 1, null),
      ('b', 'two', 't', null, '40', '', '', 1, 2), ('b', 'two', 't', null, '41', '', '', 2, null),
      ('c', 'one', 't', null, '42', '', '', 1, null),
      ('d', 'two', 't', 'p', '43', '', '', 1, null),
      ('e', 'two', null, null, '44', '', '', 1, null),
      ('f', 'three', 't', null, '39', '', '', 3, null)
  `.execute(db);
});
afterAll(() => database.close());

const conflict = sql<boolean>`${sameIn(['topic', 'place'])} and one.body <> other.body`;

const select = async (revision: number, ids: readonly string[]) => {
  const rows = await selectConflicts<RowOf<typeof notes>>(database.kysely, { table: notes, revision, conflict }, ids);
  return rows.map((row) => `${row.parent_key}: ${row.id} ${row.body}`);
};

describe('selectConflicts', () => {
  it('gives what conflicts with each id, both ways, by id, and of other documents only', async () => {
    expect((await select(3, ['c', 'b', 'a'])).sort()).toEqual([
      'a: b 41',
      'b: a 39',
      'b: c 42',
      'b: f 39',
      'c: b 41',
      'c: f 39',
    ]);
    expect(await select(3, ['b'])).toEqual(['b: a 39', 'b: c 42', 'b: f 39']);
  });

  it('compares rows as they stood at the revision', async () => {
    expect(await select(1, ['a'])).toEqual(['a: b 40']);
    expect(await select(2, ['b'])).toEqual(['b: a 39', 'b: c 42']);
    expect(await select(0, ['a', 'b'])).toEqual([]);
  });

  it('takes null for the same as null and for nothing else', async () => {
    expect(await select(3, ['d', 'e'])).toEqual([]);
  });

  it('is one statement however many ids there are, and takes none and odd ones for what they are', async () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `id ${index}`);
    expect(await statementsOf(database, () => select(3, ids))).toHaveLength(1);
    expect(await select(3, [])).toEqual([]);
    expect(await select(3, ["a'; drop table plans.notes; --", 'a'])).toEqual(['a: b 41']);
  });
});
