import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { type DateUnit, dateInChina, dateKey } from '../src/dateKey.js';
import { openTestDatabase } from '../src/testing.js';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const keyOf = async (date: string | null, unit: DateUnit): Promise<string | null | undefined> => {
  const { rows } = await sql<{ key: string | null }>`select ${dateKey(sql`${date}::date`, unit).value} as key`.execute(
    database.kysely,
  );
  return rows[0]?.key;
};

describe('dateKey', () => {
  it.each([
    ['YEAR', '2020-12-31', '2020'],
    ['YEAR', '2021-01-01', '2021'],
    ['QUARTER', '2020-12-31', '2020-Q4'],
    ['QUARTER', '2021-01-01', '2021-Q1'],
    ['QUARTER', '2021-03-31', '2021-Q1'],
    ['QUARTER', '2021-04-01', '2021-Q2'],
    ['QUARTER', '2024-02-29', '2024-Q1'],
    ['FIVE_YEARS', '2015-12-31', '2011-2015'],
    ['FIVE_YEARS', '2016-01-01', '2016-2020'],
    ['FIVE_YEARS', '2020-12-31', '2016-2020'],
    ['FIVE_YEARS', '2021-01-01', '2021-2025'],
    ['FIVE_YEARS', '2025-12-31', '2021-2025'],
  ] as const)('has by %s the day %s in %s', async (unit, date, key) => {
    expect(await keyOf(date, unit)).toBe(key);
  });

  it.each([
    ['YEAR', ['2019', '2022'], ['2019', '2020', '2021', '2022']],
    ['YEAR', ['2022', null], ['2022']],
    ['QUARTER', ['2020-Q3', '2021-Q2'], ['2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2']],
    ['FIVE_YEARS', ['2026-2030', '2011-2015'], ['2011-2015', '2016-2020', '2021-2025', '2026-2030']],
    ['YEAR', [null], []],
    ['QUARTER', [], []],
  ] as const)('fills by %s what lies between %j', async (unit, occurring, keys) => {
    const { domain } = dateKey(sql`null::date`, unit);
    const given = sql`select unnest(${[...occurring]}::text[])`;
    const { rows } = await sql<{ key: string }>`
      select key from (${typeof domain === 'function' ? domain(given) : given}) as domain(key) order by key
    `.execute(database.kysely);
    expect(rows.map(({ key }) => key)).toEqual(keys);
  });

  it('leaves a date that is not known unknown', async () => {
    for (const unit of ['YEAR', 'QUARTER', 'FIVE_YEARS'] as const) expect(await keyOf(null, unit)).toBeNull();
  });
});

describe('dateInChina', () => {
  it.each([
    ['2022-12-31T15:59:59Z', '2022-12-31'],
    ['2022-12-31T16:00:00Z', '2023-01-01'],
    ['2023-01-01T00:30:00+09:00', '2022-12-31'],
  ])('has the moment %s on %s, whatever the time zone of the session', async (moment, date) => {
    const dates = await database.kysely.transaction().execute(async (transaction) => {
      const found: (string | undefined)[] = [];
      for (const zone of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
        await sql`set local time zone ${sql.lit(zone)}`.execute(transaction);
        const { rows } = await sql<{ date: string }>`
          select ${dateInChina(sql`${moment}::timestamptz`)} as date
        `.execute(transaction);
        found.push(rows[0]?.date);
      }
      return found;
    });
    expect(dates).toEqual([date, date, date]);
  });
});
