import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentKeys } from '../src/currentKeys.js';
import type { Database } from '../src/database.js';
import { type KeysetPage, selectCount, selectPage } from '../src/keysetPage.js';
import { migrate } from '../src/migrations.js';
import { type DatasetContent, type RecordValues, replaceDataset } from '../src/recordStore.js';
import { id, integer, optional, recordTable, text } from '../src/recordTable.js';
import { atRevision, currentRevision, revisionAt } from '../src/revisions.js';
import type { RevisionRow } from '../src/revisionTables.js';
import { openTestDatabase, queryPlansOf } from '../src/testing.js';
import {
  createRevisions,
  createVersionedTable,
  describeRevisions,
  indexCurrentRows,
  nameImporters,
} from '../src/versionedTable.js';

const notes = recordTable('plans', 'notes', ['id'], { id: id('note'), body: text(), weight: optional(integer()) });

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
  await migrate(database, 'plans', {
    '1': {
      up: async (db) => {
        await createRevisions(db, 'plans');
        await describeRevisions(db, 'plans', []);
        await nameImporters(db, 'plans');
        await createVersionedTable(
          db,
          'plans.notes',
          'id text collate "C" not null, body text not null, weight integer',
          ['id'],
        );
        await indexCurrentRows(db, 'plans.notes', ['body', 'id']);
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
    select body from ${atRevision(notes, revision, 't')} order by id
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

  it('remembers how many rows of a table stand at each revision, of all data sets together', async () => {
    await write([note('a', 'one'), note('b', 'two')]);
    await write([note('x', 'theirs')], 'other');
    await write([note('a', 'ONE')]);
    const counts = [0, 1, 2, 3, 4].map((revision) => selectCount(database.kysely, { table: notes, revision }));
    expect(await Promise.all(counts)).toEqual([0, 2, 3, 2, 2]);
  });

  it('gives each revision a later moment than the one before, though the clock went back', async () => {
    await write([note('a', 'one')]);
    await sql`update plans.revisions set changed_at = '2999-01-01T00:00:00Z'`.execute(database.kysely);
    await write([note('a', 'two')]);
    await write([note('a', 'three')]);
    const { rows } = await sql<RevisionRow>`select * from plans.revisions order by revision`.execute(database.kysely);
    expect(rows.map(({ changed_at }) => changed_at)).toEqual([
      '2999-01-01T00:00:00.000Z',
      '2999-01-01T00:00:00.001Z',
      '2999-01-01T00:00:00.002Z',
    ]);
  });

  it('tells which keys stand and in which data set', async () => {
    await write([note('a', 'one')]);
    const found = await currentKeys(database, notes, [note('a', ''), note('b', '')]);
    expect(found).toEqual([{ key: { id: 'note:a' }, dataset: 'zibo' }]);
  });
});

describe('revisionAt', () => {
  const moments = ['2022-12-08T01:30:00.000Z', '2022-12-08T01:30:00.001Z', '2023-06-30T00:00:00.000Z'];
  beforeEach(async () => {
    for (const [index, moment] of moments.entries()) {
      await write([note('a', `body ${index}`)]);
      await sql`update plans.revisions set changed_at = ${moment}::timestamptz where revision = ${index + 1}`.execute(
        database.kysely,
      );
    }
  });

  it.each([
    ['before anything was imported', '2022-12-08T01:29:59.999Z', 0],
    ['at the very moment of a revision', '2022-12-08T01:30:00Z', 1],
    ['at the same moment in another zone', '2022-12-08T09:30:00+08:00', 1],
    ['within the millisecond before the next', '2022-12-08T01:30:00.000999999Z', 1],
    ['at the next', '2022-12-08T01:30:00.001Z', 2],
    ['between two', '2023-06-29T23:59:59Z', 2],
    ['long after the newest', '9999-12-31T23:59:59-23:59', 3],
    ['at the first moment of the calendar', '0001-01-01T00:00:00+23:59', 0],
  ])('gives the revision that stood %s, %s', async (_, time, revision) => {
    expect(await revisionAt(database, 'plans', time)).toBe(revision);
  });

  it('gives a revision for the moment that it is shown with, and takes a Date as well', async () => {
    const { rows } = await sql<RevisionRow>`select * from plans.revisions`.execute(database.kysely);
    for (const { revision, changed_at } of rows) {
      expect(await revisionAt(database, 'plans', changed_at)).toBe(revision);
      expect(await revisionAt(database, 'plans', new Date(changed_at))).toBe(revision);
    }
  });

  it('gives a revision for the moment that it is shown with though it was written to the microsecond, as once they were', async () => {
    await sql`update plans.revisions set changed_at = '2023-06-30T00:00:00.123456Z' where revision = 3`.execute(
      database.kysely,
    );
    expect(await revisionAt(database, 'plans', '2023-06-30T00:00:00.123Z')).toBe(3);
    expect(await revisionAt(database, 'plans', '2023-06-30T00:00:00.122Z')).toBe(2);
  });

  it('gives a revision that was just written for the moment that it is shown with', async () => {
    const change = await write([note('a', 'now')]);
    const { rows } = await sql<RevisionRow>`select * from plans.revisions order by revision desc`.execute(
      database.kysely,
    );
    expect(await revisionAt(database, 'plans', rows[0]?.changed_at ?? '')).toBe(change?.revision);
  });
});

describe('reads at a revision', () => {
  it('go through the indexes of current rows, however many were superseded', async () => {
    const many = (suffix: string) =>
      Array.from({ length: 5_000 }, (_, index) => note(`n${String(index).padStart(5, '0')}`, `body ${suffix}`));
    for (const suffix of ['a', 'b', 'c']) await write(many(suffix));
    await sql`analyze plans.notes`.execute(database.kysely);
    const page: KeysetPage = {
      limit: 20,
      backward: false,
      order: [{ column: 'id', type: 'text', descending: false, nulls: null }],
      after: ['note:n02000'],
      before: null,
    };
    const plans = await queryPlansOf(database, async () => {
      await sql`select * from ${atRevision(notes, 3, 't')} where id = any(array['note:n00001', 'note:n00002'])`.execute(
        database.kysely,
      );
      await selectPage(database.kysely, { table: notes, revision: 3 }, page);
    });
    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      expect(plan).not.toContain('Seq Scan');
      expect(plan).toContain('notes_standing');
    }
  });
});

describe('describeRevisions', () => {
  it('counts the rows that stood at each revision before it came', async () => {
    await write([note('a', 'one'), note('b', 'two'), note('c', 'three')]);
    await write([note('a', 'one')]);
    await write([note('d', 'four')], 'other');
    await sql`drop table plans.table_counts`.execute(database.kysely);
    await sql`alter table plans.revisions drop column sources`.execute(database.kysely);
    await describeRevisions(database.kysely, 'plans', ['notes']);
    const counts = [0, 1, 2, 3].map((revision) => selectCount(database.kysely, { table: notes, revision }));
    expect(await Promise.all(counts)).toEqual([0, 3, 1, 2]);
  });
});
