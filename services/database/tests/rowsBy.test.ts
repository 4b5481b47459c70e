import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { id, recordTable, text } from '../src/recordTable.js';
import { rowsBy } from '../src/rowsBy.js';
import { openTestDatabase, statementsOf } from '../src/testing.js';
import { createVersionedTable } from '../src/versionedTable.js';

const notes = recordTable('plans', 'notes', ['id'], { id: id('note'), body: text() });
const notesById = rowsBy(notes, 'id', [sql`t.id desc`]);

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  const db = database.kysely;
  await sql`create schema plans`.execute(db);
  await createVersionedTable(db, 'plans.notes', 'id text collate "C" not null, body text not null', ['id']);
  await sql`
    insert into plans.notes (id, body, dataset, digest, added_in, superseded_in) values
      ('a', 'old', '', '', 1, 2), ('a', 'new', '', '', 2, null), ('b', 'same', '', '', 1, null), ('c', 'late', '', '', 3, null)
  `.execute(db);
});
afterAll(() => database.close());

const select = async (revision: number, keys: readonly string[]) => {
  const rows = await notesById(database, revision, keys);
  return rows.map(({ id, body }) => `${id} ${body}`);
};

describe('rowsBy', () => {
  it('gives the rows of the keys as they stood at the revision, in the order asked for', async () => {
    expect(await select(1, ['a', 'b', 'c'])).toEqual(['b same', 'a old']);
    expect(await select(2, ['a', 'b', 'c', 'none'])).toEqual(['b same', 'a new']);
  });

  it('gives the columns that the table declares, and none by which its versions are kept', async () => {
    expect(await notesById(database, 2, ['a'])).toEqual([{ id: 'a', body: 'new' }]);
  });

  it('narrows the rows of the keys by a condition', async () => {
    const rows = await notesById(database, 2, ['a', 'b'], sql<boolean>`t.body = ${'new'}`);
    expect(rows.map(({ id: found }) => found)).toEqual(['a']);
  });

  it('is one statement however many keys there are, and takes none and odd ones for what they are', async () => {
    const keys = Array.from({ length: 1_000 }, (_, index) => `key ${index}`);
    expect(await statementsOf(database, () => select(3, keys))).toHaveLength(1);
    expect(await select(3, [])).toEqual([]);
    expect(await select(3, ["a'; drop table plans.notes; --", '{"a"}', 'c'])).toEqual(['c late']);
  });
});
