import { codelist } from '@zibo-graph/schema';
import { groupBy, isCalendarDate, period } from '@zibo-graph/subgraph-kit';
import { daysInCommon, type Span, yearsIn } from '../evaluation/Span.js';
import type { ObservationRow, SeriesPointRow } from '../rows.js';

/** A point of one thing over time, and the days it is of. */
interface Point extends SeriesPointRow {
  readonly span: Span;
}

/**
 * Observations of one indicator as points over time, with a gap for each year between figures of the same days of different
 * years in which nothing was measured: by area, sort of figure, then date, then id; those of no area last. What has no date is
 * no point.
 */
export function seriesOf(observations: readonly ObservationRow[]): SeriesPointRow[] {
  const byThing = groupBy(observations, ({ area_id, agency_id, measure }) =>
    JSON.stringify([area_id, agency_id, measure]),
  );
  return [...byThing.values()].flatMap(pointsOf).sort(byPlace);
}

/** The points of one sort of figure, of one area as a whole or of one agency. */
function pointsOf(observations: readonly ObservationRow[]): Point[] {
  const points = observations.flatMap((row) => pointOf(row) ?? []);
  const years = points.filter(isOfYears).map(({ span }) => yearsIn(span));
  const marked = points.map((point) => {
    // Two years and a half beside five years are no less a part than half a year beside years.
    const isPart = point.period !== null && !isOfYears(point) && years.some((length) => length.gt(yearsIn(point.span)));
    return { ...point, partial: point.partial || isPart };
  });
  return [...marked, ...gapsAmong(points)];
}

function pointOf(row: ObservationRow): Point | null {
  const { area_id, measure, period_start, period_end, as_of, partial } = row;
  const date = as_of ?? period_end;
  if (date === null) return null;
  const span = { start: period_start ?? date, end: period_end ?? date };
  const of = period(period_start, period_end, partial);
  return { area_id, period: of, date, measure, partial, observation: row, span };
}

const isOfYears = ({ period: of, span }: Point): boolean => of !== null && yearsIn(span).isInteger();

/** Gaps between points that come year by year: those of the same days, at most a year long, of different years. */
function gapsAmong(points: readonly Point[]): Point[] {
  const byDays = groupBy(
    points.filter(({ span }) => yearsIn(span).lte(1)),
    ({ period: of, date }) => `${of?.start.slice(4) ?? ''} ${date.slice(4)}`,
  );
  const measured = points.map(({ span }) => span);
  return [...byDays.values()].flatMap((yearly) => {
    const gaps = yearsBetween(yearly).flatMap((year) => gapOf(yearly[0], year, measured) ?? []);
    measured.push(...gaps.map(({ span }) => span));
    return gaps;
  });
}

function yearsBetween(points: readonly Point[]): number[] {
  const years = points.map(({ date }) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => first + index + 1);
}

/** The gap of a year like a point of another year; null if anything was measured in it. */
function gapOf(like: Point, year: number, measured: readonly Span[]): Point | null {
  const shift = year - Number(like.date.slice(0, 4));
  const date = shifted(like.date, shift);
  const of = like.period && period(shifted(like.period.start, shift), shifted(like.period.end, shift));
  const span = of ?? { start: `${date.slice(0, 4)}-01-01`, end: `${date.slice(0, 4)}-12-31` };
  if (measured.some((one) => daysInCommon(one, span) > 0)) return null;
  const { area_id, measure } = like;
  return { area_id, period: of, date, measure, partial: false, observation: null, span };
}

/** The same day some years later or earlier; of 29 February the day before where there is none. */
function shifted(date: string, years: number): string {
  const same = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return isCalendarDate(same) ? same : `${same.slice(0, 8)}28`;
}

function byPlace(one: Point, other: Point): number {
  return (
    order(one.area_id ?? last, other.area_id ?? last) ||
    measureRank(one) - measureRank(other) ||
    order(one.date, other.date) ||
    order(one.observation?.id ?? '', other.observation?.id ?? '')
  );
}

/** Behind every id. */
const last = '\uffff';

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const measureRank = ({ measure }: SeriesPointRow): number =>
  codelist('measure').entries.findIndex(({ code }) => code === measure);
