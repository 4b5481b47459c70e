import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { openTestDatabase } from '../src/testing.js';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
  await sql`create table notes (id integer primary key, text text, day date, tags text[], done boolean)`.execute(
    database.kysely,
  );
});
afterEach(() => database.close());

const notesFrom = (id: number, kysely: Kysely<unknown> = database.kysely) =>
  sql<{ id: number }>`select * from notes where id >= ${id} order by id`.execute(kysely);
const add = (id: number, values: readonly unknown[] = [null, null, null, null], kysely = database.kysely) => {
  const [text, day, tags, done] = values;
  return sql`insert into notes values (${id}, ${text}, ${day}, ${tags}, ${done})`.execute(kysely);
};

describe('a statement that comes again', () => {
  it('gives the same values, of every type and null, as at its first run', async () => {
    await add(1, ['约70亿', '2022-12-08', ['a', 'b "c"', '{d}'], true]);
    await add(2);
    await add(3, ["it's \\ so", '0001-01-01', [], false]);
    const [first, second, third] = [await notesFrom(1), await notesFrom(1), await notesFrom(1)];
    expect(second.rows).toEqual(first.rows);
    expect(third.rows).toEqual(first.rows);
    expect(first.rows).toEqual([
      { id: 1, text: '约70亿', day: '2022-12-08', tags: ['a', 'b "c"', '{d}'], done: true },
      { id: 2, text: null, day: null, tags: null, done: null },
      { id: 3, text: "it's \\ so", day: '0001-01-01', tags: [], done: false },
    ]);
  });

  it('takes other parameters, and none that fits nothing', async () => {
    for (const id of [1, 2, 3]) await add(id);
    const counts = [];
    for (const id of [3, 2, 1, 4]) counts.push((await notesFrom(id)).rows.length);
    expect(counts).toEqual([1, 2, 3, 0]);
  });

  it('tells how many rows it changed', async () => {
    for (const id of [1, 2, 3]) await add(id);
    const done = (id: number) => sql`update notes set done = true where id >= ${id}`.execute(database.kysely);
    const changed = [];
    for (const id of [3, 2, 1]) changed.push((await done(id)).numAffectedRows);
    expect(changed).toEqual([1n, 2n, 3n]);
  });

  it('fails each time with the code of its fault, and leaves the database usable', async () => {
    await add(1);
    const codes = [];
    for (let time = 0; time < 3; time += 1) codes.push(await add(1).catch(({ code }: { code: string }) => code));
    expect(codes).toEqual(['23505', '23505', '23505']);
    await add(2);
    expect((await notesFrom(1)).rows.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('fails a transaction as a whole, whichever run of it fails', async () => {
    for (const id of [1, 2, 3]) await add(id);
    for (let time = 0; time < 3; time += 1) {
      const failing = database.kysely.transaction().execute(async (transaction) => {
        await add(10, undefined, transaction);
        await add(1, undefined, transaction);
      });
      await expect(failing).rejects.toMatchObject({ code: '23505' });
      expect((await notesFrom(1)).rows.map(({ id }) => id)).toEqual([1, 2, 3]);
    }
  });

  it('is answered though its table has other columns since', async () => {
    await add(1);
    for (let time = 0; time < 3; time += 1) await notesFrom(1);
    await sql`alter table notes drop column tags, drop column done, drop column day`.execute(database.kysely);
    for (let time = 0; time < 4; time += 1) expect((await notesFrom(1)).rows).toEqual([{ id: 1, text: null }]);
  });
});
