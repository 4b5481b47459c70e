import { describe, expect, it } from 'vitest';
import { type EvaluationRequest, evaluate } from '../src/evaluation/evaluate.js';
import { lights } from '../src/evaluation/lights.js';
import { rulesInForce } from '../src/evaluation/rulesInForce.js';
import type { EvaluationRuleRow, ObservationRow, TargetEvaluationRow } from '../src/rows.js';
import { indicatorRow, ofYear, onDay, planRow, ruleRow, targetRow, verdictRow } from './evaluationRequest.js';

/** Numbers from 0 to 1 that are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A generator of requests: figures of every sort, from several sources, under rules of every sort. */
class Requests {
  readonly #next: () => number;
  /** Whether all figures are exact, of one source, and of years that do not overlap. */
  readonly #plain: boolean;

  constructor(seed: number, plain = false) {
    this.#next = numbersFrom(seed);
    this.#plain = plain;
  }

  upTo(count: number): number {
    return Math.floor(this.#next() * count);
  }

  one<T>(...choices: readonly [T, ...T[]]): T {
    return choices[this.upTo(choices.length)] ?? choices[0];
  }

  request(): EvaluationRequest {
    const drawn = this.one('PERCENT', 'CASE');
    const [comparator, direction] = this.one(
      ...([
        ['LTE', 'LOWER_IS_BETTER'],
        ['LT', 'LOWER_IS_BETTER'],
        ['EQ', 'LOWER_IS_BETTER'],
      ] as const),
      ...([
        ['GTE', 'HIGHER_IS_BETTER'],
        ['GT', 'HIGHER_IS_BETTER'],
        ['EQ', 'HIGHER_IS_BETTER'],
      ] as const),
    );
    const value = String(this.upTo(12));
    const due_on = this.one('2022-12-31', '2025-12-31');
    const measured = Array.from({ length: this.upTo(7) }, (_, index) => this.observation(index, drawn));
    const rule = this.rule();
    // No rule adds up what does not add up.
    const unit = rule.statistic === 'RUNNING_TOTAL' ? 'CASE' : drawn;
    return {
      ...{ plan: planRow({}), doubtful: [], reviews: [], verdicts: [verdictRow({})] },
      target: targetRow({ comparator, value, unit, bound: 'EXACT', due_on }),
      indicator: indicatorRow({ unit, direction }),
      observations: measured.map((row) => ({ ...row, unit })),
      rules: [rule],
      asOf: `${2021 + this.upTo(6)}-${this.one('06-30', '12-31')}`,
    };
  }

  rule(): EvaluationRuleRow {
    const statistic = this.one('LATEST', 'LATEST_OR_TOTAL', 'MEAN_OF_YEARS', 'RUNNING_TOTAL', 'WORST_OF_YEARS');
    const [linear_path, tolerance] = [this.one(true, false), this.one('0.1', '0.3', null)];
    return ruleRow({ statistic, linear_path, tolerance, unmeasured_days: this.one(0, 183, 2000) });
  }

  observation(index: number, unit: string): ObservationRow {
    const id = `observation:${index}`;
    const value = String(this.upTo(12));
    if (this.#plain) return ofYear(2020 + index, value, { id, unit });
    const year = 2020 + this.upTo(6);
    const bound = this.one(
      'EXACT',
      'EXACT',
      'EXACT',
      'EXACT',
      'EXACT',
      'EXACT',
      'ABOUT',
      'AT_LEAST',
      'AT_MOST',
      'MORE_THAN',
      'LESS_THAN',
    );
    const upper = this.one(null, null, null, String(12 + this.upTo(3)));
    const from = { id, unit, bound, upper, document_id: `document:${this.upTo(3)}` };
    if (this.upTo(4) === 0) return onDay(`${year}-12-31`, value, from);
    const [period_start, period_end] = [this.one('01-01', '01-01', '07-01'), `${year + this.upTo(2)}-12-31`];
    const measure = this.one('FLOW', 'FLOW', 'CUMULATIVE');
    return ofYear(year, value, { ...from, measure, period_start: `${year}-${period_start}`, period_end });
  }
}

const runs = 2_000;

/** Requests, the same in every run. */
function* requests(seed: number, plain = false): Generator<[EvaluationRequest, Requests]> {
  const from = new Requests(seed, plain);
  for (let run = 0; run < runs; run += 1) yield [from.request(), from];
}

/** A request in which one figure of the period is worse by some. */
function worsened(request: EvaluationRequest, from: Requests): EvaluationRequest {
  const inPeriod = request.observations.filter((row) => (row.period_start ?? row.as_of ?? '') >= '2021-01-01');
  const worse = inPeriod[from.upTo(inPeriod.length)];
  const by = (1 + from.upTo(6)) * (request.indicator?.direction === 'LOWER_IS_BETTER' ? 1 : -1);
  const changed = (figure: string) => String(Math.max(0, Number(figure) + by));
  const observations = request.observations.map((row) =>
    row === worse ? { ...row, value: changed(row.value), upper: row.upper && changed(row.upper) } : row,
  );
  return { ...request, observations };
}

const isLight = ({ status }: TargetEvaluationRow): boolean => lights.includes(status);
const rank = ({ status }: TargetEvaluationRow): number => lights.indexOf(status);

describe('an evaluation', () => {
  it('never becomes a better verdict when a figure gets worse', () => {
    const seen = new Set<string>();
    let verdicts = 0;
    for (const [request, from] of requests(1)) {
      const [before, after] = [evaluate(request), evaluate(worsened(request, from))];
      if (!isLight(before) || !isLight(after)) continue;
      verdicts += 1;
      seen.add(before.status);
      expect(rank(after), JSON.stringify([request, before.reason_en, after.reason_en])).toBeGreaterThanOrEqual(
        rank(before),
      );
    }
    expect(verdicts).toBeGreaterThan(runs / 5);
    expect([...seen].sort()).toEqual([...lights].sort());
  });

  it('is no good verdict when a figure gets worse unless it was before, where no sources disagree', () => {
    for (const [request, from] of requests(2, true)) {
      const [before, after] = [evaluate(request), evaluate(worsened(request, from))];
      if (!['MET', 'ON_TRACK'].includes(after.status)) continue;
      expect(isLight(before), JSON.stringify([request, before.reason_en])).toBe(true);
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    }
  });

  it('never makes one figure of unlike units', () => {
    for (const [request, from] of requests(3)) {
      const observations = request.observations.map((row) => ({
        ...row,
        unit: from.one(row.unit, row.unit, 'PERMILLE'),
      }));
      const { status, inputs, value, gap, expected } = evaluate({ ...request, observations });
      const units = [...inputs, value, expected].flatMap((figure) => figure?.unit ?? []);
      const points = { PERCENT: 'PERCENTAGE_POINT', PERMILLE: 'PERMILLE_POINT' }[request.target.unit ?? ''];
      if (status !== 'NOT_COMPARABLE') {
        expect(units.every((unit) => unit === request.target.unit)).toBe(true);
        expect([undefined, points ?? request.target.unit]).toContain(gap?.unit);
      } else expect([value, gap, expected]).toEqual([null, null, null]);
    }
  });

  it('of a day does not see what comes later', () => {
    for (const [request, from] of requests(4)) {
      const later = Array.from({ length: 3 }, (_, index) => from.observation(10 + index, request.target.unit ?? ''))
        .filter((row) => (row.as_of ?? row.period_end ?? '') > request.asOf)
        .map((row) => ({ ...row, unit: from.one(row.unit, 'PERCENT_PER_100_MILLION_CNY_GDP') }));
      const verdicts = [
        ...request.verdicts,
        verdictRow({ id: 'verdict:later', as_of: '2027-01-01', status: 'MISSED' }),
      ];
      const doubtful = [new Set(['target:t', ...later.map(({ id }) => id)])];
      const informed = { ...request, verdicts, observations: [...request.observations, ...later] };
      expect(evaluate(later.length > 0 ? { ...informed, doubtful } : informed)).toEqual(evaluate(request));
    }
  });

  it('is the same in whatever order figures come', () => {
    for (const [request] of requests(5)) {
      const observations = request.observations.toReversed();
      expect(evaluate({ ...request, observations })).toEqual(evaluate(request));
    }
  });

  it('by the rules of a version stays the same when newer versions come', () => {
    for (const [request, from] of requests(6)) {
      const newer = { ...from.rule(), id: 'evaluation-rule:r/2', version: 2 };
      const rules = rulesInForce([newer, ...request.rules], 1);
      expect(evaluate({ ...request, rules })).toEqual(evaluate(request));
      if (newer.statistic === 'RUNNING_TOTAL' && request.target.unit === 'PERCENT') continue;
      const newest = rulesInForce([...request.rules, newer], null);
      expect(evaluate({ ...request, rules: newest }).appliedRule).toBe(newer);
    }
  });

  it('tells what is missing exactly where it is not met, and nothing where it is', () => {
    for (const [request] of requests(7)) {
      const { status, gap, value } = evaluate(request);
      if (status === 'MET' || value === null) expect(gap).toBeNull();
      else if (gap || status !== 'NEEDS_REVIEW') expect(gap && Number(gap.value)).toBeGreaterThanOrEqual(0);
    }
  });
});
