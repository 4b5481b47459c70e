import { aboutTolerance } from '@zibo-graph/database';
import { Decimal } from '@zibo-graph/subgraph-kit';

/** A figure as rows have it: exact decimals in text, the bound a code of the codelist `bound`. */
export interface Figure {
  readonly value: string;
  readonly upper?: string | null;
  readonly bound: string;
}

/** The values that fit a figure; an end without a limit is infinite. */
export interface FigureRange {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Whether the low end itself does not fit. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const infinity = new Decimal(Number.POSITIVE_INFINITY);

/** The values that fit a figure, by the same rule as `figuresConflict` of the database. */
export function figureRange({ value, upper, bound }: Figure): FigureRange {
  const low = new Decimal(value);
  const high = upper ? Decimal.max(low, upper) : low;
  const closed = { lowOpen: false, highOpen: false };
  switch (bound) {
    case 'ABOUT':
      return { low: low.minus(slack(low)), high: high.plus(slack(high)), ...closed };
    case 'AT_LEAST':
      return { low, high: infinity, ...closed };
    case 'MORE_THAN':
      return { low, high: infinity, ...closed, lowOpen: true };
    case 'AT_MOST':
      return { low: infinity.neg(), high, ...closed };
    case 'LESS_THAN':
      return { low: infinity.neg(), high, ...closed, highOpen: true };
    default:
      return { low, high, ...closed };
  }
}

const slack = (end: Decimal): Decimal => end.abs().times(aboutTolerance);

/**
 * What several figures of one thing say together: the values that fit all of them; where there is none, they cannot all be
 * true, and it is the values from the lowest to the highest of them.
 */
export function agreedRange(ranges: readonly [FigureRange, ...FigureRange[]]): {
  readonly range: FigureRange;
  /** Whether all can be true. */
  readonly agree: boolean;
} {
  const common = ranges.reduce((one, other) => ({ ...higherLow(one, other), ...lowerHigh(one, other) }));
  const isEmpty = common.low.gt(common.high) || (common.low.eq(common.high) && (common.lowOpen || common.highOpen));
  if (!isEmpty) return { range: common, agree: true };
  return { range: ranges.reduce(spanning), agree: false };
}

/** Everything from the lower of two low ends to the higher of two high ends. */
export function spanning(one: FigureRange, other: FigureRange): FigureRange {
  const [low, high] = [Decimal.min(one.low, other.low), Decimal.max(one.high, other.high)];
  const fitsLow = [one, other].some((range) => range.low.eq(low) && !range.lowOpen);
  const fitsHigh = [one, other].some((range) => range.high.eq(high) && !range.highOpen);
  return { low, high, lowOpen: !fitsLow, highOpen: !fitsHigh };
}

function higherLow(one: FigureRange, other: FigureRange): Pick<FigureRange, 'low' | 'lowOpen'> {
  if (one.low.eq(other.low)) return { low: one.low, lowOpen: one.lowOpen || other.lowOpen };
  const { low, lowOpen } = one.low.gt(other.low) ? one : other;
  return { low, lowOpen };
}

function lowerHigh(one: FigureRange, other: FigureRange): Pick<FigureRange, 'high' | 'highOpen'> {
  if (one.high.eq(other.high)) return { high: one.high, highOpen: one.highOpen || other.highOpen };
  const { high, highOpen } = one.high.lt(other.high) ? one : other;
  return { high, highOpen };
}
