import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { figuresConflict } from '../src/figureConflict.js';
import { openTestDatabase } from '../src/testing.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A figure as tests write it: `EXACT 39`, `ABOUT 5-7`; a range of negative figures is not needed. */
function figure(text: string, alias: string) {
  const [, bound, value, upper] = /^(\w+) (-?[\d.]+)(?:-([\d.]+))?$/.exec(text) ?? [];
  return sql`(select ${bound}::text as bound, ${value}::numeric as value, ${upper ?? null}::numeric as upper) ${sql.ref(alias)}`;
}

/** Whether two figures conflict, asked both ways. */
async function conflict(a: string, b: string): Promise<boolean[]> {
  const ask = async (one: string, other: string) => {
    const { rows } = await sql<{ conflict: boolean }>`
      select ${figuresConflict({ value: 'value', upper: 'upper' })} as conflict
      from ${figure(one, 'one')}, ${figure(other, 'other')}
    `.execute(database.kysely);
    return rows.map((row) => row.conflict);
  };
  return [...(await ask(a, b)), ...(await ask(b, a))];
}

describe('two figures', () => {
  it.each([
    ['EXACT 39', 'EXACT 41'],
    ['EXACT 12345678901234567890.1', 'EXACT 12345678901234567890.2'],
    ['EXACT 8', 'EXACT 5-7'],
    ['EXACT 1-2', 'EXACT 3-4'],
    ['AT_LEAST 50', 'EXACT 49.9'],
    ['MORE_THAN 50', 'EXACT 50'],
    ['AT_MOST 50', 'EXACT 50.1'],
    ['LESS_THAN 50', 'EXACT 50'],
    ['AT_MOST 5-7', 'EXACT 7.1'],
    ['AT_LEAST 50', 'AT_MOST 49'],
    ['AT_LEAST 50', 'LESS_THAN 50'],
    ['MORE_THAN 50', 'LESS_THAN 50'],
    ['ABOUT 100', 'EXACT 105.1'],
    ['ABOUT 100', 'EXACT 94.9'],
    ['ABOUT 100', 'AT_LEAST 106'],
    ['ABOUT -100', 'EXACT -94.9'],
    ['ABOUT 0', 'EXACT 0.01'],
    ['ABOUT 13600000000', 'EXACT 12707000000'],
  ])('conflict if no value fits both: %s, %s', async (one, other) => {
    expect(await conflict(one, other)).toEqual([true, true]);
  });

  it.each([
    ['EXACT 51', 'EXACT 51.00'],
    ['EXACT 6', 'EXACT 5-7'],
    ['EXACT 7', 'EXACT 5-7'],
    ['EXACT 1-3', 'EXACT 3-4'],
    ['AT_LEAST 50', 'EXACT 60'],
    ['AT_LEAST 50', 'EXACT 50'],
    ['AT_LEAST 50', 'AT_MOST 50'],
    ['AT_LEAST 50', 'MORE_THAN 70'],
    ['AT_MOST 50', 'EXACT 0'],
    ['AT_MOST 5-7', 'EXACT 7'],
    ['LESS_THAN 50', 'EXACT 49.9'],
    ['ABOUT 100', 'EXACT 105'],
    ['ABOUT 100', 'EXACT 95'],
    ['ABOUT 100', 'ABOUT 110'],
    ['ABOUT -100', 'EXACT -105'],
    ['ABOUT 100-200', 'EXACT 210'],
    ['ABOUT 0', 'EXACT 0'],
    ['ABOUT 13600000000', 'EXACT 13593000000'],
  ])('agree if a value fits both: %s, %s', async (one, other) => {
    expect(await conflict(one, other)).toEqual([false, false]);
  });

  it('without an upper end are compared by their values alone', async () => {
    const { rows } = await sql<{ conflict: boolean }>`
      select ${figuresConflict({ value: 'amount' })} as conflict
      from (select 'EXACT' as bound, 1::numeric as amount) one, (select 'EXACT' as bound, 2::numeric as amount) other
    `.execute(database.kysely);
    expect(rows).toEqual([{ conflict: true }]);
  });
});
