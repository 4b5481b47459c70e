import { Decimal } from '../exactDecimal.js';
import type { Figure } from './wording.js';

/** How far off, as a share of itself, a figure may be that is said to be ABOUT. */
const aboutTolerance = '0.05';

/** The values that fit a figure; null where there is no end. */
interface Fitting {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Whether the ends themselves fit. */
  readonly closed: boolean;
}

/**
 * Whether at most one of two figures of one thing can be true: no value fits both. The same rule as `figuresConflict` of the
 * database, by which the graph answers `conflictsWith`; a test holds the two against each other.
 */
export function figuresDisagree(one: Omit<Figure, 'unit'>, other: Omit<Figure, 'unit'>): boolean {
  const [a, b] = [fitting(one), fitting(other)];
  return !(reaches(a, b) && reaches(b, a));
}

function fitting({ value, upper, bound }: Omit<Figure, 'unit'>): Fitting {
  const low = new Decimal(value);
  const high = upper ? Decimal.max(low, upper) : low;
  switch (bound) {
    case 'ABOUT':
      return { low: low.minus(slack(low)), high: high.plus(slack(high)), closed: true };
    case 'AT_LEAST':
      return { low, high: null, closed: true };
    case 'MORE_THAN':
      return { low, high: null, closed: false };
    case 'AT_MOST':
      return { low: null, high, closed: true };
    case 'LESS_THAN':
      return { low: null, high, closed: false };
    default:
      return { low, high, closed: true };
  }
}

const slack = (end: Decimal): Decimal => end.abs().times(aboutTolerance);

/** Whether the values of one begin before those of the other end. */
function reaches(one: Fitting, other: Fitting): boolean {
  if (one.low === null || other.high === null) return true;
  return one.low.lt(other.high) || (one.low.eq(other.high) && one.closed && other.closed);
}
