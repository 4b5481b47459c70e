import type { Decimal, UnitEntry } from '@zibo-graph/subgraph-kit';
import type { IndicatorRow, PlanRow, TargetRow } from '../rows.js';
import { type FigureRange, figureRange } from './figureRange.js';
import type { Span } from './Span.js';

/** What a target asks, turned so that more is always better: of a limit everything has the opposite sign. */
export interface Goal {
  /** 1 for a figure to be reached, -1 for a limit to be kept. */
  readonly sign: 1 | -1;
  /** The figure asked for, turned. */
  readonly asked: Decimal;
  /** Whether the figure itself does not do. */
  readonly strict: boolean;
  readonly unit: string;
  readonly own_unit?: UnitEntry | undefined;
  /** The days from the first of the period to the one that it is due on. */
  readonly period: Span;
}

/**
 * What a target asks; null if it states no figure. 'Equal to' and 'between' are a limit where lower is better, and else to be
 * reached: two where one is asked for, or more than the upper end, is no failure.
 */
export function goalOf(target: TargetRow, indicator: IndicatorRow | null, plan: PlanRow): Goal | null {
  const { comparator, value, upper, unit, own_unit, bound } = target;
  if (comparator === null || value === null || unit === null) return null;
  const mayBeEither = comparator === 'EQ' || comparator === 'BETWEEN';
  const isLimit = ['LT', 'LTE'].includes(comparator) || (mayBeEither && indicator?.direction === 'LOWER_IS_BETTER');
  const { low, high } = figureRange({ value, upper, bound: bound ?? 'EXACT' });
  const asked = isLimit ? high.neg() : low;
  if (!asked.isFinite()) return null;
  const strict = comparator === 'LT' || comparator === 'GT';
  return { sign: isLimit ? -1 : 1, asked, strict, unit, own_unit, period: periodOf(target, plan) };
}

/** Whether a target asks for just a figure, or for one in between: then neither more nor less than that is better. */
export const asksExactly = ({ comparator }: Pick<TargetRow, 'comparator'>, indicator: IndicatorRow | null): boolean =>
  indicator?.direction === 'NEUTRAL' && ['EQ', 'BETWEEN'].includes(comparator ?? '');

/** The period of a target: its own, or that of its plan, up to the day it is due. */
export function periodOf(target: TargetRow, plan: PlanRow): Span {
  const start = target.period_start ?? plan.period_start;
  return { start, end: target.due_on ?? target.period_end ?? plan.period_end };
}

/** The end of a range that is better for a goal or worse, turned, and whether that end itself does not fit. */
export function endOf(range: FigureRange, goal: Goal, which: 'better' | 'worse'): { value: Decimal; open: boolean } {
  const isHigh = (which === 'better') === goal.sign > 0;
  return isHigh
    ? { value: range.high.times(goal.sign), open: range.highOpen }
    : { value: range.low.times(goal.sign), open: range.lowOpen };
}

/** Whether every value of a range meets a goal (`worse`), or one at least (`better`). */
export function meets(range: FigureRange, goal: Goal, which: 'better' | 'worse' = 'worse'): boolean {
  const { value, open } = endOf(range, goal, which);
  // Of an end that does not fit itself, every value that fits is better than the worse end, and worse than the better one.
  const equalDoes = which === 'worse' ? open || !goal.strict : !open && !goal.strict;
  return value.gt(goal.asked) || (value.eq(goal.asked) && equalDoes);
}
