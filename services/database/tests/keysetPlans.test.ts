import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { filterCondition } from '../src/filter.js';
import type { KeysetOrder, PlaceValue } from '../src/keysetOrder.js';
import { selectCount, selectPage, selectPagesByParent } from '../src/keysetPage.js';
import { id, integer, optional, recordTable, reference, text } from '../src/recordTable.js';
import { referenceField } from '../src/relatedField.js';
import { openTestDatabase, queryPlansOf } from '../src/testing.js';
import { textField } from '../src/valueField.js';
import { createVersionedTable, indexCurrentRows } from '../src/versionedTable.js';

const rows = 20_000;
const revision = 2;
const table = recordTable('plans', 'notes', ['id'], {
  id: id('note'),
  topic: optional(text()),
  weight: optional(integer()),
  owner_id: optional(reference('owner')),
  position: integer(),
});
const owners = recordTable('plans', 'owners', ['id'], { id: id('owner'), kind: text() });

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  const db = database.kysely;
  await sql`create schema plans`.execute(db);
  const columns =
    'id text collate "C" not null, topic text collate "C", weight integer, owner_id text collate "C", position integer not null';
  await createVersionedTable(db, 'plans.notes', columns, ['id']);
  for (const index of [
    ['topic', 'id'],
    ['weight', 'id'],
    ['owner_id', 'position', 'id'],
  ]) {
    await indexCurrentRows(db, 'plans.notes', index);
  }
  await createVersionedTable(db, 'plans.owners', 'id text collate "C" not null, kind text not null', ['id']);
  await indexCurrentRows(db, 'plans.owners', ['kind', 'id']);
  // Every row stands in revision 2 and has a version that was superseded then; a fourth have no topic and no weight.
  await sql`
    insert into plans.notes
    select 'note:' || n, case when n % 4 > 0 then 'topic-' || n % 500 end, case when n % 4 > 0 then n % 1000 end,
      'owner:' || n % 2000, n % 7, '', '', version, nullif(version + 1, 3)
    from generate_series(1, 2) version, generate_series(1, ${rows}) n
  `.execute(db);
  await sql`
    insert into plans.owners
    select 'owner:' || n, 'kind-' || n % 300, '', '', version, nullif(version + 1, 3)
    from generate_series(1, 2) version, generate_series(0, 1999) n
  `.execute(db);
  await sql`analyze plans.notes`.execute(db);
  await sql`analyze plans.owners`.execute(db);
});
afterAll(() => database.close());

const ascending = { descending: false, nulls: null } as const;
const byId: KeysetOrder = { column: 'id', type: 'text', ...ascending };
const orders: [string, Omit<KeysetOrder, 'descending' | 'nulls'>, PlaceValue][] = [
  ['a nullable text', { column: 'topic', type: 'text' }, 'topic-77'],
  ['a nullable integer', { column: 'weight', type: 'integer' }, 500],
];
const cases = orders.flatMap(([name, column, value]) =>
  [true, false].flatMap((descending) =>
    (['FIRST', 'LAST'] as const).flatMap((nulls) =>
      [null, [value, 'note:77'], [null, 'note:77']].map((after): [string, KeysetOrder[], PlaceValue[] | null] => [
        `${name} ${descending ? 'descending' : 'ascending'}, nulls ${nulls}, ${after ? `beyond ${after[0]}` : 'from its end'}`,
        [
          { ...column, descending, nulls },
          { ...byId, descending },
        ],
        after,
      ]),
    ),
  ),
);

/** The parts of a plan that read the table otherwise than along an index. */
const tableReads = (plan: string): string[] =>
  plan.split('\n').filter((line) => /Seq Scan|Bitmap Heap Scan/.test(line));
/** So many rows does the planner expect to sort at most. */
const sortedRows = (plan: string): number =>
  Math.max(0, ...[...plan.matchAll(/Sort {2}\(cost=\S+ rows=(\d+)/g)].map(([, count]) => Number(count)));

describe(`of ${rows.toLocaleString('en')} rows, a page`, () => {
  it.each(cases)('in the order of %s is read along an index, forwards and backwards', async (_, order, after) => {
    const plans = await queryPlansOf(database, async () => {
      await selectPage(
        database.kysely,
        { table, revision },
        { limit: 20, backward: false, order, after, before: null },
      );
      await selectPage(
        database.kysely,
        { table, revision },
        { limit: 20, backward: true, order, after: null, before: after },
      );
    });
    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      expect(tableReads(plan), plan).toEqual([]);
      expect(sortedRows(plan), plan).toBeLessThanOrEqual(200);
    }
  });

  it('of each of many parents, in an order of several columns, is one segment read along an index', async () => {
    const order: KeysetOrder[] = [{ column: 'position', type: 'integer', ...ascending }, byId];
    const page = { limit: 20, backward: false, order, after: [3, 'note:77'], before: null };
    const [plan = ''] = await queryPlansOf(database, () =>
      selectPagesByParent(database.kysely, { table, revision }, page, ['owner:7', 'owner:8'], {
        parent: 'owner',
        ofParent: (owner) => sql`t.owner_id = ${owner}`,
      }),
    );
    expect(plan).toMatch(/notes_owner_id_position_id.*\n.*Index Cond: .*ROW\("?position"?, id\) > ROW\(3, /);
    expect(plan).not.toContain('Seq Scan');
  });
});

describe('a condition on a row that is referred to', () => {
  const fields = { owner: referenceField('owner_id', owners, () => ({ kind: textField('kind') })) };
  const where = filterCondition(fields, { owner: { kind: { eq: 'kind-7' } } }, { alias: 't', revision });

  it('looks both up by their indexes, to count and to read a page', async () => {
    const page = { limit: 20, backward: false, order: [byId], after: null, before: null };
    const plans = await queryPlansOf(database, async () => {
      await selectCount(database.kysely, { table, revision, where });
      await selectPage(database.kysely, { table, revision, where }, page);
    });
    for (const plan of plans) {
      expect(plan).toContain('owners_kind_id');
      expect(plan).toContain('notes_owner_id_position_id');
      expect(plan).not.toContain('Seq Scan');
    }
  });
});
