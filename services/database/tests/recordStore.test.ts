import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { selectPage } from '../src/keysetPage.js';
import { migrate } from '../src/migrations.js';
import { type DatasetContent, type RecordValues, replaceDataset, standingKeys } from '../src/recordStore.js';
import { id, integer, optional, recordTable, text } from '../src/recordTable.js';
import { atRevision, currentRevision } from '../src/revisions.js';
import { openTestDatabase, queryPlansOf } from '../src/testing.js';
import { createRevisions, createVersionedTable, indexStandingRows } from '../src/versionedTable.js';

const notes = recordTable('plans', 'notes', ['id'], { id: id('note'), body: text(), weight: optional(integer()) });

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
  await migrate(database, 'plans', {
    '1': {
      up: async (db) => {
        await createRevisions(db, 'plans');
        await createVersionedTable(
          db,
          'plans.notes',
          'id text collate "C" not null, body text not null, weight integer',
          ['id'],
        );
        await indexStandingRows(db, 'plans.notes', ['body', 'id']);
      },
    },
  });
});

afterEach(() => database.close());

const content = (records: RecordValues[], dataset = 'zibo'): DatasetContent => ({
  subgraph: 'plans',
  dataset,
  tables: [{ table: notes, records }],
});
const write = (records: RecordValues[], dataset?: string) =>
  database.kysely.transaction().execute((transaction) => replaceDataset(transaction, content(records, dataset)));
const note = (name: string, body: string): RecordValues => ({ id: `note:${name}`, body, weight: null });
const bodiesAt = async (revision: number): Promise<string[]> => {
  const { rows } = await sql<{ body: string }>`
    select body from ${atRevision('plans.notes', revision, 't')} order by id
  `.execute(database.kysely);
  return rows.map(({ body }) => body);
};

describe('replaceDataset', () => {
  it('adds what is new or changed and supersedes what is gone or changed, under one revision', async () => {
    expect(await write([note('a', 'one'), note('b', 'two'), note('c', 'three')])).toEqual({
      revision: 1,
      added: 3,
      superseded: 0,
    });
    expect(await write([note('a', 'one'), note('b', 'TWO'), note('d', 'four')])).toEqual({
      revision: 2,
      added: 2,
      superseded: 2,
    });
    expect(await bodiesAt(2)).toEqual(['one', 'TWO', 'four']);
  });

  it('leaves the state of every earlier revision as it was', async () => {
    await write([note('a', 'one'), note('b', 'two')]);
    await write([note('a', 'ONE')]);
    await write([]);
    expect(await bodiesAt(0)).toEqual([]);
    expect(await bodiesAt(1)).toEqual(['one', 'two']);
    expect(await bodiesAt(2)).toEqual(['ONE']);
    expect(await bodiesAt(3)).toEqual([]);
  });

  it('makes no revision for the same content, whatever the order of its records', async () => {
    await write([note('a', 'one'), note('b', 'two')]);
    expect(await write([note('b', 'two'), note('a', 'one')])).toBeNull();
    expect(await currentRevision(database, 'plans')).toBe(1);
  });

  it('touches no row of another data set', async () => {
    await write([note('a', 'one')]);
    await write([note('x', 'theirs')], 'other');
    await write([], 'zibo');
    expect(await bodiesAt(3)).toEqual(['theirs']);
  });

  it('refuses a key that stands in another data set and keeps everything as it was', async () => {
    await write([note('a', 'one')]);
    await expect(write([note('a', 'mine')], 'other')).rejects.toThrow();
    expect(await bodiesAt(1)).toEqual(['one']);
    expect(await currentRevision(database, 'plans')).toBe(1);
  });

  it('numbers the revisions of writers at once one after the other', async () => {
    const changes = await Promise.all(['p', 'q', 'r', 's'].map((name) => write([note(name, name)], name)));
    expect(changes.map((change) => change?.revision).sort()).toEqual([1, 2, 3, 4]);
  });

  it('tells which keys stand and in which data set', async () => {
    await write([note('a', 'one')]);
    const found = await standingKeys(database, notes, [note('a', ''), note('b', '')]);
    expect(found).toEqual([{ key: { id: 'note:a' }, dataset: 'zibo' }]);
  });
});

describe('reads at a revision', () => {
  it('go through the indexes of standing rows, however many were superseded', async () => {
    const many = (suffix: string) =>
      Array.from({ length: 5_000 }, (_, index) => note(`n${String(index).padStart(5, '0')}`, `body ${suffix}`));
    for (const suffix of ['a', 'b', 'c']) await write(many(suffix));
    await sql`analyze plans.notes`.execute(database.kysely);
    const page = { limit: 20, backward: false, after: ['note:n02000'], before: null };
    const plans = await queryPlansOf(database, async () => {
      await sql`select * from ${atRevision('plans.notes', 3, 't')} where id = any(array['note:n00001', 'note:n00002'])`.execute(
        database.kysely,
      );
      await selectPage(database.kysely, { table: 'plans.notes', revision: 3, order: ['id'] }, page);
    });
    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      expect(plan).not.toContain('Seq Scan');
      expect(plan).toContain('notes_standing');
    }
  });
});
