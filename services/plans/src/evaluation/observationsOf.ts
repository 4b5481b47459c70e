import { isAdditive, type StatedInUnit, unitOf } from '@zibo-graph/subgraph-kit';
import type { IndicatorRow, ObservationRow, PlanRow } from '../rows.js';
import { figureRange } from './figureRange.js';
import type { Goal } from './Goal.js';
import { type Span, yearsIn } from './Span.js';

/** An observation that has a date, and the days it is of: one day for a figure at a date. */
export interface Dated {
  readonly row: ObservationRow;
  readonly span: Span;
}

/**
 * What is known of an indicator in the area of a plan by a day: figures of the area as a whole that end by that day, no changes;
 * by the last of their days, then id.
 */
export function knownObservations(
  observations: readonly ObservationRow[],
  { indicator, plan, asOf }: { readonly indicator: IndicatorRow; readonly plan: PlanRow; readonly asOf: string },
): readonly Dated[] {
  return observations
    .filter((row) => row.indicator_id === indicator.id && row.agency_id === null && row.measure !== 'CHANGE')
    .filter((row) => plan.area_id !== null && row.area_id === plan.area_id)
    .flatMap((row) => dated(row) ?? [])
    .filter(({ span }) => span.end <= asOf)
    .sort((a, b) => (a.span.end === b.span.end ? order(a.row.id, b.row.id) : order(a.span.end, b.span.end)));
}

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function dated(row: ObservationRow): Dated | null {
  const { period_start, period_end, as_of } = row;
  const end = [period_end, as_of].reduce((last, day) => (last === null || (day && day > last) ? day : last));
  return end === null ? null : { row, span: { start: period_start ?? end, end } };
}

/** Whether an observation is of what a target counts: what is a share of the whole is not what is counted. */
export const isOfSort = ({ row }: Dated, goal: Goal, indicator: IndicatorRow): boolean =>
  isRatio(indicator) || (row.measure === 'SHARE') === isRatio(goal);

const isRatio = (stated: StatedInUnit): boolean => unitOf(stated)?.dimension === 'RATIO';

/**
 * Whether an observation falls into the period of a goal: it begins in it. One that goes on past the due date tells of the time
 * before only where it is of none at all.
 */
export function isInPeriod({ row, span }: Dated, { sign, period }: Goal): boolean {
  if (span.start < period.start || span.start > period.end) return false;
  return span.end <= period.end || (sign < 0 && isOfNone(row));
}

/** Whether a statistic can use an observation. */
export function suits(statistic: string, { row, span }: Dated): boolean {
  const isOfSpan = row.period_start !== null;
  switch (statistic) {
    case 'LATEST':
    case 'LATEST_OR_TOTAL':
      return row.measure !== 'FLOW' || !isAmount(row) || isOfOneYear(row, span);
    case 'WORST_OF_YEARS':
      return isOfSpan && isOfOneYear(row, span);
    case 'RUNNING_TOTAL':
      return isOfSpan || row.measure === 'LEVEL';
    default:
      return isOfSpan;
  }
}

/** None in a longer time is none in each year of it. */
function isOfOneYear(row: ObservationRow, span: Span): boolean {
  const years = yearsIn(span);
  return years.eq(1) || (years.gt(1) && isOfNone(row));
}

const isOfNone = (row: ObservationRow): boolean => figureRange(row).high.isZero();

/** Whether a figure grows with the time that it is of: so many in two years, while a rate of two years is that of each. */
export function isAmount(row: ObservationRow): boolean {
  const unit = unitOf(row);
  return (row.measure === 'FLOW' || row.measure === 'CUMULATIVE') && unit !== undefined && isAdditive(unit);
}
