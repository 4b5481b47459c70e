import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { migrate } from '../src/migrations.js';
import { type RecordValues, replaceDataset } from '../src/recordStore.js';
import { boolean, decimal, id, integer, optional, type RecordTable, recordTable, text } from '../src/recordTable.js';
import { renewDigests } from '../src/renewDigests.js';
import { currentRevision } from '../src/revisions.js';
import { openTestDatabase } from '../src/testing.js';
import { createRevisions, createVersionedTable, describeRevisions, nameImporters } from '../src/versionedTable.js';

const notes = recordTable('plans', 'notes', ['id'], {
  id: id('note'),
  body: text(),
  weight: optional(integer()),
  price: optional(decimal()),
});
const widerNotes: RecordTable = {
  ...notes,
  columns: { source: optional(text()), ...notes.columns, checked: boolean() },
};
const tags = recordTable('plans', 'tags', ['id'], { id: id('tag') });

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
          'id text collate "C" not null, body text not null, weight integer, price numeric',
          ['id'],
        );
      },
    },
  });
});

afterEach(() => database.close());

const note = (name: string, cells: RecordValues = {}): RecordValues => ({
  id: `note:${name}`,
  body: name,
  weight: null,
  price: null,
  ...cells,
});
const write = (records: RecordValues[], tables: readonly RecordTable[] = [notes], dataset = 'zibo') =>
  database.kysely.transaction().execute((transaction) =>
    replaceDataset(transaction, {
      subgraph: 'plans',
      dataset,
      tables: tables.map((table) => ({ table, records: table.name === 'notes' ? records : [] })),
    }),
  );

/** The same tables with two columns more, one of them in front, and one table more. */
async function widen(): Promise<void> {
  await sql`alter table plans.notes add column source text, add column checked boolean not null default false`.execute(
    database.kysely,
  );
  await createVersionedTable(database.kysely, 'plans.tags', 'id text collate "C" not null', ['id']);
}
const wider = (records: RecordValues[]) => records.map((record) => ({ source: null, ...record, checked: false }));

describe('a table that gets further columns, or a subgraph that gets a further table', () => {
  it('makes no revision of the same content, and supersedes no row of other content but what changed', async () => {
    const records = [note('a', { weight: 1, price: '1.50' }), note('b')];
    await write(records);
    await widen();
    expect(await write(wider(records), [widerNotes, tags])).toBeNull();
    const changed = [...wider(records).slice(0, 1), { ...note('b'), source: 'theirs', checked: true }];
    expect(await write(changed, [widerNotes, tags])).toEqual({ revision: 2, added: 1, superseded: 1 });
  });
});

describe('renewDigests', () => {
  beforeEach(async () => {
    await write([note('a', { weight: 1, price: '1.50' }), note('b')]);
    await write([note('a', { weight: 2, price: '1.50' })]);
    await write([note('x')], [notes], 'other');
    for (const table of ['notes', 'revisions']) {
      await sql`update ${sql.table(`plans.${table}`)} set digest = 'before'`.execute(database.kysely);
    }
    await database.kysely.transaction().execute((transaction) => renewDigests(transaction, 'plans'));
  });

  it('finds the same content again, of each data set', async () => {
    expect(await write([note('a', { weight: 2, price: '1.50' })])).toBeNull();
    expect(await write([note('x')], [notes], 'other')).toBeNull();
    expect(await currentRevision(database, 'plans')).toBe(3);
  });

  it('finds the rows that stay when others change', async () => {
    const change = await write([note('a', { weight: 2, price: '1.50' }), note('c')]);
    expect(change).toEqual({ revision: 4, added: 1, superseded: 0 });
  });

  it('gives every revision the digest of what stood then, also of what was superseded', async () => {
    const { rows } = await sql<{ digest: string }>`select digest from plans.revisions order by revision`.execute(
      database.kysely,
    );
    await write([note('a', { weight: 1, price: '1.50' }), note('b')]);
    const again = await sql<{ digest: string }>`select digest from plans.revisions where revision = 4`.execute(
      database.kysely,
    );
    expect(again.rows[0]?.digest).toBe(rows[0]?.digest);
    expect(new Set(rows.map(({ digest }) => digest)).size).toBe(3);
  });
});
