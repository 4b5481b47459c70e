import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { openTestDatabase } from '../src/testing.js';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
  await sql`create table notes (text text not null)`.execute(database.kysely);
});

afterEach(() => database.close());

const countNotes = async (): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from notes`.execute(database.kysely);
  return rows[0]?.count ?? -1;
};

describe('a pool of connections', () => {
  it('never shows an open transaction to a concurrent reader', async () => {
    let reading: Promise<number> | undefined;
    await database.kysely.transaction().execute(async (transaction) => {
      await sql`insert into notes values ('half')`.execute(transaction);
      reading = countNotes();
      // Give the reader every chance to slip in between: a second statement follows in the same transaction.
      await sql`insert into notes values ('whole')`.execute(transaction);
    });
    expect([0, 2]).toContain(await reading);
    expect(await countNotes()).toBe(2);
  });

  it('rolls a failed transaction back whole and serves the next caller', async () => {
    const failing = database.kysely.transaction().execute(async (transaction) => {
      await sql`insert into notes values ('gone')`.execute(transaction);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await countNotes()).toBe(0);
  });

  it('keeps twenty transactions at once from mixing', async () => {
    const move = (name: string) =>
      database.kysely.transaction().execute(async (transaction) => {
        await sql`insert into notes values (${name})`.execute(transaction);
        const { rows } = await sql<{ count: number }>`select count(*) as count from notes where text = ${name}`.execute(
          transaction,
        );
        await sql`insert into notes values (${name})`.execute(transaction);
        return rows[0]?.count;
      });
    const counts = await Promise.all(Array.from({ length: 20 }, (_, index) => move(`n${index}`)));
    expect(counts).toEqual(Array.from({ length: 20 }, () => 1));
    expect(await countNotes()).toBe(40);
  });

  it('gives dates, decimals, big integers and timestamps in the same form on every database', async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select '2022-12-08'::date as date, 0.10::numeric as decimal, 7::bigint as count,
             '2022-12-08 08:00:00+08'::timestamptz as moment, array['a', 'b'] as list
    `.execute(database.kysely);
    expect(rows[0]).toEqual({
      date: '2022-12-08',
      decimal: '0.10',
      count: 7,
      moment: '2022-12-08T00:00:00.000Z',
      list: ['a', 'b'],
    });
  });

  it('tells every statement to a listener until it is ended', async () => {
    const heard: string[] = [];
    const end = database.onStatement((statement) => heard.push(statement.sql));
    await countNotes();
    end();
    await countNotes();
    expect(heard).toEqual(['select count(*) as count from notes']);
  });
});
