import { Decimal, type QuantityValue } from '@zibo-graph/subgraph-kit';
import type { EvaluationRuleRow, ObservationRow, TargetRow, TargetStatus } from '../rows.js';
import { endOf, type Goal, meets } from './Goal.js';
import { judge, type Terms } from './judge.js';
import { judgementText } from './judgementText.js';
import type { Dated } from './observationsOf.js';
import { expectedOn, type Path, pathOf } from './Path.js';
import {
  decimalsBeside,
  exactly,
  rangeAsQuantity,
  type Statement,
  statedAs,
  statedAsDifference,
} from './quantityOf.js';
import { type Reading, type Readings, readingsOf } from './Reading.js';
import type { Wording } from './reasons.js';
import { dayAfter } from './Span.js';
import type { Computed, Statistic } from './statistics.js';

/** A status and what it rests on. */
export interface Judgement {
  readonly status: TargetStatus;
  readonly inputs: readonly ObservationRow[];
  readonly baseline: ObservationRow | null;
  readonly value: QuantityValue | null;
  readonly expected: QuantityValue | null;
  readonly gap: QuantityValue | null;
  readonly reason: Wording;
}

/** What counts for a target, and all that it is judged by. */
export interface Evidence {
  readonly target: TargetRow;
  readonly goal: Goal;
  readonly rule: EvaluationRuleRow;
  readonly statistic: Statistic;
  readonly asOf: string;
  /** Those of the period. */
  readonly readings: Readings;
  /** What was observed before the period, by the last days. */
  readonly before: readonly Dated[];
}

/** Judges what counts for a target. */
export function judgeReadings({ target, goal, rule, statistic, asOf, readings, before }: Evidence): Judgement {
  const computed = statistic(readings, goal);
  const inputs = computed.readings.flatMap(({ rows }) => rows);
  const measure = inputs.at(-1)?.measure;
  const baseline = readingsOf(before.filter(({ row }) => row.measure === measure))?.at(-1);
  const path = rule.linear_path ? pathFrom(goal, computed, baseline) : null;
  const wasMet = !computed.countsFromNothing && baseline !== undefined && meets(baseline.range, goal);
  const terms: Terms = { goal, rule, asOf, path, wasMet };
  const verdict = judge(computed, terms);
  const figures = [target, ...inputs, ...(baseline?.rows ?? [])].flatMap(({ value, upper }) => [value, upper]);
  const as: Statement = { unit: goal.unit, own_unit: goal.own_unit, decimals: decimalsBeside(figures) };
  const value = statedAs(computed.range, inputs, as);
  const lastDay = computed.readings.at(-1)?.span.end ?? asOf;
  const expected = path && exactly(expectedOn(path, lastDay).times(goal.sign), as);
  return {
    status: verdict.status,
    inputs,
    baseline: baseline?.rows[0] ?? null,
    value,
    expected,
    // What is met is not always MET: days that were not measured may yet make it worse, and nothing is missing so far.
    gap: meets(computed.range, goal) ? null : value && gapOf(computed, goal, statedAsDifference(as)),
    reason: judgementText({ target, computed, terms, verdict, value, expected }),
  };
}

/** The way of a goal: from nothing at the start of its period, or from what was measured last before it, if that is exact. */
function pathFrom(goal: Goal, { countsFromNothing }: Computed, baseline: Reading | undefined): Path | null {
  if (countsFromNothing) return pathOf(goal, new Decimal(0), goal.period.start);
  if (!baseline?.agree || !baseline.range.low.eq(baseline.range.high)) return null;
  return pathOf(goal, baseline.range.low.times(goal.sign), dayAfter(baseline.span.end));
}

function gapOf({ range }: Computed, goal: Goal, as: Statement): QuantityValue | null {
  const [better, worse] = [endOf(range, goal, 'better'), endOf(range, goal, 'worse')];
  const least = goal.asked.minus(better.value);
  const low = Decimal.max(0, least);
  return rangeAsQuantity(
    { low, lowOpen: better.open && low.eq(least), high: goal.asked.minus(worse.value), highOpen: worse.open },
    as,
  );
}
