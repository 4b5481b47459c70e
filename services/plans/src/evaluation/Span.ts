import { Decimal } from '@zibo-graph/subgraph-kit';

/** Days from the first to the last, both included: dates as text. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const dayMilliseconds = 86_400_000;

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMilliseconds;

/** The day after a date. */
export const dayAfter = (date: string): string =>
  new Date((dayNumber(date) + 1) * dayMilliseconds).toISOString().slice(0, 10);

/** How many days two spans have in common. */
export function daysInCommon(one: Span, other: Span): number {
  const [, start = one.start] = [one.start, other.start].sort();
  const [end = one.end] = [one.end, other.end].sort();
  return Math.max(0, dayNumber(end) - dayNumber(start) + 1);
}

/** Whether every day of a span is one of another. */
export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** How many years a span is long: a calendar year is exactly 1, and what is left over counts by its days. */
export function yearsIn({ start, end }: Span): Decimal {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const anniversary = (years: number): number => Date.UTC(year + years, month - 1, day) / dayMilliseconds;
  const after = dayNumber(end) + 1;
  let years = Number(end.slice(0, 4)) - year + 1;
  while (years > 0 && anniversary(years) > after) years -= 1;
  const length = anniversary(years + 1) - anniversary(years);
  return new Decimal(after - anniversary(years)).div(length).plus(years);
}
