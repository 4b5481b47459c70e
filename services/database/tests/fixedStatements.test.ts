import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import type { AnyKysely } from '../src/execute.js';
import { FixedStatements, isPlannedOnce } from '../src/FixedStatements.js';
import { selectCountsByParent, selectPage, selectPagesByParent } from '../src/keysetPage.js';
import { id, type RowOf, recordTable, text } from '../src/recordTable.js';
import { rowsBy } from '../src/rowsBy.js';
import { openTestDatabase, statementsOf } from '../src/testing.js';
import { createVersionedTable } from '../src/versionedTable.js';

const table = recordTable('plans', 'notes', ['id'], { id: id('note'), topic: text() });
type Note = RowOf<typeof table>;
const notesById = rowsBy(table, 'id');
const remarks = recordTable('plans', 'remarks', ['id'], { id: id('remark'), topic: text() });

const count = 400;
let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  const db = database.kysely;
  await sql`create schema plans`.execute(db);
  await createVersionedTable(db, 'plans.notes', 'id text collate "C" not null, topic text not null', ['id']);
  await createVersionedTable(db, 'plans.remarks', 'id text collate "C" not null, topic text not null', ['id']);
  await sql`insert into plans.remarks (id, topic, dataset, digest, added_in) values ('remark:1', 'topic:1', '', '', 1)`.execute(
    db,
  );
  await sql`
    insert into plans.notes (id, topic, dataset, digest, added_in)
    select 'note:' || lpad(i::text, 4, '0'), 'topic:' || i % 2, '', '', 1 from generate_series(1, ${count}::integer) i
  `.execute(db);
});
afterAll(() => database.close());

const order = [{ column: 'id', type: 'text', descending: false, nulls: null }] as const;
const page = (limit: number, after: string | null = null) => ({
  ...{ limit, order, backward: false, before: null },
  after: after === null ? null : [after],
});
const source = { table, revision: 1 };
const ofTopic = {
  parent: 'topic',
  ofParent: (topic: ReturnType<typeof sql<string>>) => sql<boolean>`t.topic = ${topic}`,
};
const idOf = (number: number): string => `note:${String(number).padStart(4, '0')}`;

/** How often the statements that hold a text were planned for all values, and for those of one run. */
async function plansOf(part: string) {
  const { rows } = await sql<{ generic: number; custom: number }>`
    select sum(generic_plans)::int as generic, sum(custom_plans)::int as custom from pg_prepared_statements
    where position(${part} in statement) > 0 and statement like '/* plans.notes%, planned once */%'
  `.execute(database.kysely);
  return rows[0];
}

describe('a statement whose text is fixed', () => {
  it('is written once, and run with the values of each run', async () => {
    const statements = new FixedStatements('plans.sums');
    let written = 0;
    const run = (shape: string, low: number, high: number) =>
      statements.run<{ sum: number }>(database.kysely, shape, { low, high }, (slot) => {
        written += 1;
        return sql`select ${slot('low')}::integer + 2 * ${slot('high')}::integer - ${slot('low')}::integer as sum`;
      });
    const sums = [];
    for (const [low, high] of [
      [1, 2],
      [3, 4],
      [5, 6],
    ] as const)
      sums.push((await run('sum', low, high))[0]?.sum);
    expect([sums, written]).toEqual([[4, 8, 12], 1]);
    await run('another', 1, 2);
    expect(written).toBe(2);
  });

  it('reads rows by one key or many with a plan that is made once', async () => {
    const read = (keys: readonly string[]) => notesById(database, 1, keys);
    for (let number = 1; number <= 12; number += 1) expect((await read([idOf(number)]))[0]?.id).toBe(idOf(number));
    expect(await read(Array.from({ length: count }, (_, index) => idOf(index + 1)))).toHaveLength(count);
    expect(await plansOf('any($')).toEqual({ generic: expect.any(Number), custom: 0 });
  });

  it('reads pages of every size, of a list and of the lists of parents, exactly as large as asked for', async () => {
    for (const limit of [1, 2, 4, 5, 6, 9, 10, 11, 20, 37, 50, 99, 100, 150, 200, 201, 300]) {
      const rows = await selectPage<Note>(database.kysely, source, page(limit, idOf(7)));
      expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: limit + 1 }, (_, index) => idOf(index + 8)));
    }
    for (const limit of [3, 5, 70, 150]) {
      const parents = ['topic:0', 'topic:1', 'topic:none'];
      const rows = await selectPagesByParent<Note>(database.kysely, source, page(limit), parents, ofTopic);
      const sizes = parents.map((parent) => rows.filter(({ parent_key }) => parent_key === parent).length);
      expect(sizes).toEqual([limit + 1, limit + 1, 0]);
    }
    expect(await plansOf('limit')).toEqual({ generic: expect.any(Number), custom: 0 });
  });

  it('is shared by pages of nearly one size, so that clients cannot have as many made as there are sizes', async () => {
    const texts = new Set<string>();
    for (let limit = 1; limit <= 200; limit += 1) {
      const statements = await statementsOf(database, () => selectPage(database.kysely, source, page(limit)));
      for (const statement of statements) texts.add(statement.sql);
    }
    expect(texts.size).toBe(7);
  });

  it('counts the lists of parents, and stays out of the way of what a client filters by', async () => {
    const parents = ['topic:1', 'topic:none'];
    for (let time = 0; time < 3; time += 1) {
      expect(await selectCountsByParent(database.kysely, source, parents, ofTopic)).toEqual([
        { key: 'topic:1', count: count / 2 },
        { key: 'topic:none', count: 0 },
      ]);
    }
    const where = sql<boolean>`t.id <= ${idOf(10)}`;
    const statements = await statementsOf(database, () =>
      selectCountsByParent(database.kysely, { ...source, where }, parents, ofTopic),
    );
    expect(statements.map(({ sql: text }) => isPlannedOnce(text))).toEqual([false]);
  });

  it('is of one table, though rows of another belong to parents by the same condition', async () => {
    const ofRemarks = { table: remarks, revision: 1 };
    const read = async (of: typeof source | typeof ofRemarks) => {
      const [counted] = await selectCountsByParent(database.kysely, of, ['topic:1'], ofTopic);
      const rows = await selectPagesByParent<Note>(database.kysely, of, page(1), ['topic:1'], ofTopic);
      return [counted?.count, rows.map((row) => row.id)];
    };
    const statements = await statementsOf(database, async () => {
      expect(await read(source)).toEqual([count / 2, [idOf(1), idOf(3)]]);
      expect(await read(ofRemarks)).toEqual([1, ['remark:1']]);
    });
    expect(statements.map(({ sql: text }) => /plans\.\w+/.exec(text)?.[0])).toEqual([
      ...['plans.notesCountByTopic', 'plans.notesPageByTopic'],
      ...['plans.remarksCountByTopic', 'plans.remarksPageByTopic'],
    ]);
  });

  it('leaves a transaction as it is, rolled back or not', async () => {
    const read = (kysely: AnyKysely) => notesById({ kysely }, 1, [idOf(1)]);
    const failing = database.kysely.transaction().execute(async (transaction) => {
      expect(await read(transaction)).toHaveLength(1);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await read(database.kysely)).toHaveLength(1);
    const { rows } = await sql<{ mode: string }>`select current_setting('plan_cache_mode') as mode`.execute(
      database.kysely,
    );
    expect(['auto', 'force_generic_plan']).toContain(rows[0]?.mode);
  });
});
