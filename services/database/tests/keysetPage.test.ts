import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import type { KeysetOrder, PlaceValue } from '../src/keysetOrder.js';
import {
  type KeysetPage,
  selectCount,
  selectCountsByParent,
  selectPage,
  selectPagesByParent,
} from '../src/keysetPage.js';
import { migrate } from '../src/migrations.js';
import { replaceDataset } from '../src/recordStore.js';
import { date, decimal, id, integer, optional, type RowOf, recordTable, text } from '../src/recordTable.js';
import { openTestDatabase, statementsOf } from '../src/testing.js';
import { createRevisions, createVersionedTable, describeRevisions, nameImporters } from '../src/versionedTable.js';
import { oneOf, randomNumbers } from './randomNumbers.js';

const notes = recordTable('plans', 'notes', ['id'], {
  id: id('note'),
  topic: optional(text()),
  weight: optional(integer()),
  amount: optional(decimal()),
  due_on: optional(date()),
  position: integer(),
});
type Note = RowOf<typeof notes>;

const table = notes;
const random = randomNumbers(7);
let database: Database;
/** The rows that stand, and the revision they stand in. */
let current: Note[] = [];
let revision = 0;

const randomNote = (): Note => ({
  id: `note:${String.fromCodePoint(oneOf(random, [65, 97, 0x4e00]) + random(26))}${random(100)}`,
  topic: oneOf(random, [null, 'a', 'B', '乙', '甲', '']),
  weight: oneOf(random, [null, -3, 0, 12]),
  amount: oneOf(random, [null, '0.10', '-7', '99999999999999999999.5']),
  due_on: oneOf(random, [null, '2022-12-31', '2023-01-01']),
  position: random(5),
});

/** Takes some rows away, changes some and adds some. */
async function change(): Promise<void> {
  const kept = current.filter(() => random(10) > 0);
  const changed = kept.map((note) => (random(10) > 0 ? note : { ...randomNote(), id: note.id }));
  const byId = new Map([...changed, ...Array.from({ length: 6 }, randomNote)].map((note) => [note.id, note]));
  current = [...byId.values()];
  const content = { subgraph: 'plans', dataset: 'zibo', tables: [{ table: notes, records: current }] } as const;
  const done = await database.kysely.transaction().execute((transaction) => replaceDataset(transaction, content));
  revision = done?.revision ?? revision;
}

beforeAll(async () => {
  database = await openTestDatabase();
  await migrate(database, 'plans', {
    '1': {
      up: async (db) => {
        await createRevisions(db, 'plans');
        await describeRevisions(db, 'plans', []);
        await nameImporters(db, 'plans');
        const columns = `id text collate "C" not null, topic text, weight integer, amount numeric, due_on date,
          position integer not null`;
        await createVersionedTable(db, 'plans.notes', columns, ['id']);
      },
    },
  });
  current = Array.from({ length: 40 }, randomNote);
  await change();
});
afterAll(() => database.close());

const types = { topic: 'text', weight: 'integer', amount: 'decimal', due_on: 'date', position: 'integer' } as const;

function randomOrder(): KeysetOrder[] {
  const columns = (Object.keys(types) as (keyof typeof types)[]).filter(() => random(3) === 0);
  const order = columns.map((column): KeysetOrder => {
    const nulls = column === 'position' ? null : oneOf(random, ['FIRST', 'LAST'] as const);
    return { column, type: types[column], descending: random(2) === 0, nulls };
  });
  return [
    ...order,
    { column: 'id', type: 'text', descending: order.at(-1)?.descending ?? random(2) === 0, nulls: null },
  ];
}

const place = (order: readonly KeysetOrder[], note: Note): PlaceValue[] =>
  order.map(({ column }) => note[column as keyof Note]);

/** Where a place stands to another, as the order says it. */
function compare(order: readonly KeysetOrder[], a: readonly PlaceValue[], b: readonly PlaceValue[]): number {
  for (const [index, { type, descending, nulls }] of order.entries()) {
    const [x, y] = [a[index] ?? null, b[index] ?? null];
    if (x === y) continue;
    if (x === null || y === null) return (x === null) === (nulls === 'FIRST') ? -1 : 1;
    const sign = type === 'decimal' ? Number(x) - Number(y) : type === 'text' ? compareTexts(x, y) : x < y ? -1 : 1;
    if (sign !== 0) return descending ? -sign : sign;
  }
  return 0;
}

const compareTexts = (x: PlaceValue, y: PlaceValue): number =>
  Buffer.compare(Buffer.from(String(x)), Buffer.from(String(y)));

/** What a page should have, by sorting everything. */
function expected(rows: readonly Note[], { order, after, before, limit, backward }: KeysetPage): string[] {
  const between = rows
    .filter((note) => !after || compare(order, place(order, note), after) > 0)
    .filter((note) => !before || compare(order, place(order, note), before) < 0)
    .sort((a, b) => compare(order, place(order, a), place(order, b)))
    .map((note) => note.id);
  return backward ? between.slice(-(limit + 1)) : between.slice(0, limit + 1);
}

const read = (page: KeysetPage) => selectPage<Note>(database.kysely, { table, revision }, page);
const ofPosition = {
  parent: 'position',
  ofParent: (position: RawBuilder<string>) => sql<boolean>`t.position = ${position}::integer`,
};
const ids = (rows: readonly Note[]) => rows.map((note) => note.id);

describe('the pages of a list', () => {
  it.each([false, true])(
    'are what sorting everything would give, in any order, from any place, while rows come and go (backward: %s)',
    async (backward) => {
      for (let walk = 0; walk < 12; walk += 1) {
        const order = randomOrder();
        let page: KeysetPage = { limit: 1 + random(12), backward, order, after: null, before: null };
        for (let rows: Note[]; ; ) {
          rows = await read(page);
          expect(ids(rows), JSON.stringify(page)).toEqual(expected(current, page));
          if (rows.length <= page.limit) break;
          const last = place(order, (backward ? rows[1] : rows[rows.length - 2]) as Note);
          page = { ...page, [backward ? 'before' : 'after']: last };
          if (random(3) === 0) await change();
        }
      }
    },
  );

  it('between two places are what sorting everything would give', async () => {
    for (let round = 0; round < 40; round += 1) {
      const order = randomOrder();
      const [after, before] = [oneOf(random, current), oneOf(random, current)].map((note) => place(order, note));
      const page = { limit: 5, backward: random(2) === 0, order, after: after ?? null, before: before ?? null };
      expect(ids(await read(page)), JSON.stringify(page)).toEqual(expected(current, page));
    }
  });

  it('have what the list must fulfil a few times in their statement, however many columns the order has', async () => {
    const columns = Object.keys(types) as (keyof typeof types)[];
    const order = [...columns, 'id' as const].map((column, index): KeysetOrder => {
      const [type, nulls] = column === 'id' ? (['text', null] as const) : ([types[column], 'LAST'] as const);
      return { column, type, descending: index % 2 === 0, nulls };
    });
    const [after, before] = [current[0], current[1]].map((note) => place(order, note as Note));
    const where = sql<boolean>`t.weight is distinct from 77`;
    const times = async (from: Pick<KeysetPage, 'after' | 'before'>): Promise<number> => {
      const page = { limit: 5, backward: false, order, ...from };
      const source = { table, revision, where };
      const [statement] = await statementsOf(database, () => selectPage<Note>(database.kysely, source, page));
      return statement?.sql.split('is distinct from 77').length ?? 0;
    };
    expect(await times({ after: after ?? null, before: null })).toBeLessThanOrEqual(2 * 3 + 1);
    expect(await times({ after: after ?? null, before: before ?? null })).toBeLessThanOrEqual(2 * 4 + 1);
  });

  it('walk over every row once, forwards and backwards, where nothing changes', async () => {
    const order = randomOrder();
    const forward: string[] = [];
    const backward: string[] = [];
    for (let after: PlaceValue[] | null = null, more = true; more; ) {
      const rows: Note[] = await read({ limit: 3, backward: false, order, after, before: null });
      more = rows.length > 3;
      forward.push(...ids(rows.slice(0, 3)));
      after = place(order, rows.slice(0, 3).at(-1) as Note);
    }
    for (let before: PlaceValue[] | null = null, more = true; more; ) {
      const rows: Note[] = await read({ limit: 3, backward: true, order, after: null, before });
      more = rows.length > 3;
      backward.unshift(...ids(rows.slice(-3)));
      before = place(order, rows.slice(-3)[0] as Note);
    }
    expect(forward).toEqual(expected(current, { limit: 1_000, backward: false, order, after: null, before: null }));
    expect(backward).toEqual(forward);
  });

  it('of many parents come by one statement, each as its own list', async () => {
    const order = randomOrder();
    const page: KeysetPage = {
      limit: 4,
      backward: true,
      order,
      after: null,
      before: place(order, current[3] as Note),
    };
    const parents = ['0', '1', '2', '3', '4', '9'];
    const heavy = sql<boolean>`t.weight > -1`;
    let rows: (Note & { parent_key: string })[] = [];
    const statements = await statementsOf(database, async () => {
      rows = await selectPagesByParent<Note>(
        database.kysely,
        { table, revision, where: heavy },
        page,
        parents,
        ofPosition,
      );
    });
    expect(statements).toHaveLength(1);
    for (const parent of parents) {
      const list = current.filter(({ position, weight }) => String(position) === parent && (weight ?? -1) > -1);
      expect(ids(rows.filter((row) => row.parent_key === parent))).toEqual(expected(list, page));
    }
  });
});

describe('the number of rows of a list', () => {
  it('is known without counting where the list is a whole table, at every revision', async () => {
    const counts = new Map([[revision, current.length]]);
    for (let round = 0; round < 4; round += 1) {
      await change();
      counts.set(revision, current.length);
    }
    for (const [at, count] of counts) {
      const [statement, ...others] = await statementsOf(database, async () => {
        expect(await selectCount(database.kysely, { table, revision: at })).toBe(count);
      });
      expect(others).toEqual([]);
      expect(statement?.sql).not.toContain('"notes"');
    }
    expect(await selectCount(database.kysely, { table, revision: 0 })).toBe(0);
  });

  it('is counted where a condition is given, by one statement, of many parents too', async () => {
    const where = sql<boolean>`t.weight = 12`;
    const heavy = current.filter(({ weight }) => weight === 12);
    const statements = await statementsOf(database, async () => {
      expect(await selectCount(database.kysely, { table, revision, where })).toBe(heavy.length);
    });
    expect(statements).toHaveLength(1);
    const counts = await selectCountsByParent(database.kysely, { table, revision, where }, ['0', '9'], ofPosition);
    expect(counts).toEqual([
      { key: '0', count: heavy.filter(({ position }) => position === 0).length },
      { key: '9', count: 0 },
    ]);
  });
});
