import { Decimal } from '@zibo-graph/subgraph-kit';
import { type FigureRange, spanning } from './figureRange.js';
import { endOf, type Goal } from './Goal.js';
import { isAmount } from './observationsOf.js';
import type { Reading, Readings } from './Reading.js';
import { daysInCommon, isWithin, type Span, yearsIn } from './Span.js';

/** What a statistic makes of readings. */
export interface Computed {
  readonly range: FigureRange;
  /** The readings that it rests on, the oldest first. */
  readonly readings: Readings;
  /** The days that are measured. */
  readonly measured: readonly Span[];
  /** Whether it counts from nothing at the start of the period. */
  readonly countsFromNothing: boolean;
}

/** Makes one figure of the readings of a period. */
export type Statistic = (readings: Readings, goal: Goal) => Computed;

/** What the codes of the codelist `evaluationStatistic` stand for; NONE computes nothing. */
export const statistics: Readonly<Record<string, Statistic>> = {
  LATEST: (readings, goal) => latestOf(readings, goal),
  LATEST_OR_TOTAL: (readings, goal) => {
    const latest = latestOf(readings, goal);
    return {
      ...latest,
      countsFromNothing: latest.readings.every((reading) => isTotalSince(goal.period.start, reading)),
    };
  },
  MEAN_OF_YEARS: (readings) => {
    const cover = withoutOverlaps(readings, yearsOfRate);
    const years = cover.reduce((sum, { span }) => sum.plus(yearsIn(span)), new Decimal(0));
    const sum = sumOf(cover.map((reading) => scaled(reading.range, yearsOfRate(reading))));
    return { ...restingOn(cover), range: scaled(sum, new Decimal(1).div(years)) };
  },
  RUNNING_TOTAL: (readings, { period }) => {
    const cover = withoutOverlaps(asTotals(readings, period), () => new Decimal(1));
    const countsFromNothing = !cover.some(isLevel);
    return { ...restingOn(cover), range: sumOf(cover.map(({ range }) => range)), countsFromNothing };
  },
  WORST_OF_YEARS: (readings, goal) => {
    const [worse, better] = [worstEnd(readings, goal, 'worse'), worstEnd(readings, goal, 'better')];
    const [low, high] = goal.sign > 0 ? [worse, better] : [better, worse];
    const range = { low: low.value, lowOpen: low.open, high: high.value, highOpen: high.open };
    const measured = withoutOverlaps(readings, yearsOfRate).map(({ span }) => span);
    return { ...restingOn(readings), range, measured };
  },
};

function latestOf(readings: Readings, { period }: Goal): Computed {
  const latest = readings.at(-1) ?? readings[0];
  const measured = [{ start: period.start, end: latest.span.end }];
  return { range: latest.range, readings: [latest], measured, countsFromNothing: false };
}

/** Whether a reading is a running total that begins with a day: before that day there was nothing of it. */
const isTotalSince = (start: string, { rows, span }: Reading): boolean =>
  span.start === start && rows.every((row) => row.measure === 'CUMULATIVE' && isAmount(row));

const restingOn = (readings: Readings): Omit<Computed, 'range'> => ({
  readings,
  measured: readings.map(({ span }) => span),
  countsFromNothing: false,
});

/** The end of what the worst of several readings may be. */
function worstEnd(readings: Readings, goal: Goal, which: 'better' | 'worse'): { value: Decimal; open: boolean } {
  const ends = readings.map(({ range }) => endOf(range, goal, which));
  const value = Decimal.min(...ends.map((end) => end.value));
  const there = ends.filter((end) => end.value.eq(value));
  const open = which === 'worse' ? there.every((end) => end.open) : there.some((end) => end.open);
  return { value: value.times(goal.sign), open };
}

const isLevel = ({ rows }: Reading): boolean => rows.some(({ measure }) => measure === 'LEVEL');

/** How many there are at a date is a total since the start; of several dates the last one counts. */
function asTotals(readings: Readings, { start }: Span): Readings {
  const last = readings.findLast(isLevel);
  if (!last) return readings;
  const total: Reading = { ...last, span: { start, end: last.span.end } };
  return [total, ...readings.filter((reading) => !isLevel(reading))];
}

/** A rate holds in each year that it is of; an amount came together over all of them. */
const yearsOfRate = ({ rows: [row], span }: Reading): Decimal => (isAmount(row) ? new Decimal(1) : yearsIn(span));

/**
 * Readings no two of which have a day in common, the oldest first: the longest are taken, for what is shorter is part of them.
 * @param weightOf by what a reading is multiplied to be what came together over its days.
 */
function withoutOverlaps(readings: Readings, weightOf: (reading: Reading) => Decimal): Readings {
  const [first, ...others] = [...readings].sort(
    (a, b) => yearsIn(b.span).cmp(yearsIn(a.span)) || (a.span.end < b.span.end ? 1 : -1),
  );
  const cover: [Reading, ...Reading[]] = [first ?? readings[0]];
  for (const reading of others) {
    const index = cover.findIndex(({ span }) => daysInCommon(span, reading.span) > 0);
    const whole = cover[index];
    if (!whole) cover.push(reading);
    else if (isWithin(reading.span, whole.span)) cover[index] = withPart(whole, reading, weightOf);
  }
  return cover.sort((a, b) => (a.span.end < b.span.end ? -1 : 1));
}

/** A part that is more than the whole cannot be true beside it: then the whole may be as much as the part. */
function withPart(whole: Reading, part: Reading, weightOf: (reading: Reading) => Decimal): Reading {
  const least = part.range.low.times(weightOf(part)).div(weightOf(whole));
  if (least.lte(whole.range.high)) return whole;
  const range = spanning(whole.range, { low: least, high: least, lowOpen: false, highOpen: false });
  return { span: whole.span, rows: [...whole.rows, ...part.rows], range, agree: false };
}

const scaled = ({ low, high, ...ends }: FigureRange, factor: Decimal): FigureRange => ({
  low: low.times(factor),
  high: high.times(factor),
  ...ends,
});

const sumOf = (ranges: readonly FigureRange[]): FigureRange => ({
  low: ranges.reduce((sum, { low }) => sum.plus(low), new Decimal(0)),
  high: ranges.reduce((sum, { high }) => sum.plus(high), new Decimal(0)),
  lowOpen: ranges.some(({ lowOpen }) => lowOpen),
  highOpen: ranges.some(({ highOpen }) => highOpen),
});
