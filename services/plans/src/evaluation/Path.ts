import { Decimal, isCountOfThings, unitOf } from '@zibo-graph/subgraph-kit';
import type { Goal } from './Goal.js';
import { yearsIn } from './Span.js';

/** The straight way from where a target began to what it asks: figures are turned as those of the goal are. */
export interface Path {
  /** What there was before the day `since`. */
  readonly from: Decimal;
  readonly since: string;
  readonly to: Decimal;
  readonly due: string;
  /** Whether it counts things, which come whole. */
  readonly whole: boolean;
}

/** The way of a goal from a figure that did not meet it; null if there is none, for the figure met it already. */
export function pathOf(goal: Goal, from: Decimal, since: string): Path | null {
  const { asked, period } = goal;
  if (!from.isFinite() || from.gte(asked)) return null;
  const unit = unitOf(goal);
  return { from, since, to: asked, due: period.end, whole: unit !== undefined && isCountOfThings(unit) };
}

/** Where the way should have led by a day. */
export function expectedOn({ from, since, to, due, whole }: Path, day: string): Decimal {
  const years = (end: string): Decimal => yearsIn({ start: since, end });
  const share = Decimal.min(1, years(day).div(years(due)));
  const expected = to.minus(from).times(share).plus(from);
  return whole && share.lt(1) ? Decimal.max(from, expected.floor()) : expected;
}
