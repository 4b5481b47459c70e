import type { Decimal } from '@zibo-graph/subgraph-kit';
import type { EvaluationRuleRow, TargetStatus } from '../rows.js';
import { endOf, type Goal, meets } from './Goal.js';
import { expectedOn, type Path } from './Path.js';
import { daysInCommon } from './Span.js';
import type { Computed } from './statistics.js';

/** What a computed figure is held against. */
export interface Terms {
  readonly goal: Goal;
  readonly rule: EvaluationRuleRow;
  readonly asOf: string;
  /** The way to the target; null if there is none. */
  readonly path: Path | null;
  /** Whether the target was met before its period began. */
  readonly wasMet: boolean;
}

/** A status, and why it is no more than NEEDS_REVIEW where it is that. */
export interface Verdict {
  readonly status: TargetStatus;
  readonly doubt: 'SOURCES' | 'BOUND' | 'UNMEASURED' | 'NO_PATH' | null;
}

/**
 * Judges a computed figure. Where it may be anything in a range, both ends must give the same status; after the due date, all
 * days but a few must have been measured, unless nothing that came later could change it.
 */
export function judge(computed: Computed, terms: Terms): Verdict {
  const statuses = (['worse', 'better'] as const).map((which) => statusAt(computed, terms, which));
  const [status, better] = statuses;
  if (status === undefined || status !== better) {
    const agree = computed.readings.every((reading) => reading.agree);
    return { status: 'NEEDS_REVIEW', doubt: agree ? 'BOUND' : 'SOURCES' };
  }
  if (
    isDue(terms) &&
    !isSettled(status, computed, terms) &&
    unmeasuredDays(computed, terms) > (terms.rule.unmeasured_days ?? 0)
  ) {
    return { status: 'NEEDS_REVIEW', doubt: 'UNMEASURED' };
  }
  return { status, doubt: status === 'NEEDS_REVIEW' ? 'NO_PATH' : null };
}

/** Whether the due date has come. */
export const isDue = ({ asOf, goal }: Pick<Terms, 'asOf' | 'goal'>): boolean => asOf >= goal.period.end;

/** How many days up to the due date are not measured. */
export const unmeasuredDays = ({ measured }: Computed, { goal: { period } }: Pick<Terms, 'goal'>): number =>
  daysInCommon(period, period) - measured.reduce((days, span) => days + daysInCommon(span, period), 0);

/** Whether a target that is not met cannot be met any more: a total only grows, and the worst of the years stays. */
export const isPastRepair = ({ countsFromNothing }: Computed, { rule, goal }: Pick<Terms, 'rule' | 'goal'>): boolean =>
  rule.statistic === 'WORST_OF_YEARS' || (goal.sign < 0 && (rule.statistic === 'RUNNING_TOTAL' || countsFromNothing));

/** Whether nothing that is measured later can change a status: what is reached is reached, what is past repair is lost. */
function isSettled(status: TargetStatus, computed: Computed, terms: Terms): boolean {
  if (status === 'MISSED') return isPastRepair(computed, terms);
  return status === 'MET' && terms.goal.sign > 0 && staysReached.includes(terms.rule.statistic);
}

const staysReached = ['LATEST', 'LATEST_OR_TOTAL', 'RUNNING_TOTAL'];

function statusAt(computed: Computed, terms: Terms, which: 'better' | 'worse'): TargetStatus {
  const { range, readings } = computed;
  const { goal, path } = terms;
  if (meets(range, goal, which)) return 'MET';
  if (isDue(terms) || isPastRepair(computed, terms)) return 'MISSED';
  const { value } = endOf(range, goal, which);
  return path ? statusOnPath(value, path, terms, readings.at(-1)?.span.end ?? path.since) : statusBeside(value, terms);
}

function statusOnPath(value: Decimal, path: Path, { rule }: Terms, day: string): TargetStatus {
  const expected = expectedOn(path, day);
  // Nothing is to be expected yet: every figure is on such a way.
  if (expected.eq(path.from)) return 'NEEDS_REVIEW';
  if (value.gte(expected)) return 'ON_TRACK';
  const allowed = path.to.minus(path.from).times(rule.tolerance ?? 0);
  return value.gte(expected.minus(allowed)) ? 'AT_RISK' : 'OFF_TRACK';
}

/** Without a way: what is to be kept all along is behind as soon as it is not met, what is to be reached cannot be told. */
function statusBeside(value: Decimal, { goal, rule, wasMet }: Terms): TargetStatus {
  if (goal.sign > 0 && rule.linear_path && !wasMet) return 'NEEDS_REVIEW';
  const allowed = goal.asked.abs().times(rule.tolerance ?? 0);
  return value.gte(goal.asked.minus(allowed)) ? 'AT_RISK' : 'OFF_TRACK';
}
