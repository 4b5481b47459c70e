import { type RawBuilder, sql } from 'kysely';
import type { AggregateKey } from './aggregateRequest.js';

/** Stretches of time by which dates are grouped. FIVE_YEARS is the period of a five-year plan: 2016 to 2020, 2021 to 2025. */
export type DateUnit = 'YEAR' | 'QUARTER' | 'FIVE_YEARS';

/**
 * Groups by the stretch of time in which a calendar date lies: `2022`, `2022-Q3`, `2021-2025`, which sort by time; null for
 * null. Empty groups are those between the earliest and the latest that occur.
 */
export function dateKey(date: RawBuilder<unknown>, unit: DateUnit): AggregateKey {
  const year = sql`extract(year from ${date})::integer`;
  const values = {
    YEAR: sql`${year}::text`,
    QUARTER: quarterOf(year, sql`extract(quarter from ${date})`),
    FIVE_YEARS: fiveYearsFrom(sql`((${year} - 1) / 5 * 5 + 1)`),
  };
  return { value: values[unit], domain: (occurring) => stretches(occurring, unit) };
}

/** The calendar date in Zibo of a moment (timestamptz): 2022-12-31T16:00:00Z lies in 2023. */
export function dateInChina(moment: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql`(${moment} at time zone 'Asia/Shanghai')::date`;
}

const quarterOf = (year: RawBuilder<unknown>, quarter: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${year}::text || '-Q' || ${quarter}::text`;

const fiveYearsFrom = (year: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${year}::text || '-' || (${year} + 4)::text`;

function stretches(occurring: RawBuilder<unknown>, unit: DateUnit): RawBuilder<unknown> {
  const key = {
    YEAR: sql`year::text`,
    QUARTER: quarterOf(sql`year`, sql`quarter`),
    FIVE_YEARS: fiveYearsFrom(sql`year`),
  }[unit];
  return sql`
    select ${key} from (
      select min(key) as earliest, max(key) as latest, min(split_part(key, '-', 1)::integer) as first, max(split_part(key, '-', 1)::integer) as last
      from (${occurring}) as occurring(key)
    ) span
    cross join generate_series(first, last, ${sql.lit(unit === 'FIVE_YEARS' ? 5 : 1)}) as year
    ${unit === 'QUARTER' ? sql`cross join generate_series(1, 4) as quarter where ${key} between earliest and latest` : sql``}
  `;
}
