import { describe, expect, it } from 'vitest';
import type { EvaluationRuleRow, ObservationRow } from '../src/rows.js';
import { evaluated, goal, limit, none, ofYear, onDay, statusOf, verdictRow } from './evaluationRequest.js';

const mean: Partial<EvaluationRuleRow> = { statistic: 'MEAN_OF_YEARS', measures: 'FLOW SHARE', linear_path: false };
const total: Partial<EvaluationRuleRow> = { statistic: 'RUNNING_TOTAL', measures: 'LEVEL FLOW CUMULATIVE' };
const worst: Partial<EvaluationRuleRow> = { statistic: 'WORST_OF_YEARS', measures: 'FLOW', linear_path: false };
const years = (...values: string[]): ObservationRow[] => values.map((value, index) => ofYear(2021 + index, value));

describe('a limit on the mean of years', () => {
  const status = (values: string[], asOf = '2025-06-30') =>
    statusOf({ target: limit, rule: mean, observations: years(...values), asOf });

  it('is met so far, at risk up to the tolerance, and off track beyond: a mean may recover', () => {
    expect([status(['10']), status(['12', '8']), status(['11']), status(['12', '10.1'])]).toEqual([
      ...['MET', 'MET', 'AT_RISK', 'OFF_TRACK'],
    ]);
    expect(status(['30', '0', '0'])).toBe('MET');
  });

  it('is met or missed when due', () => {
    expect(status(['12', '8', '10', '10', '10'], '2025-12-31')).toBe('MET');
    expect(status(['12', '8', '10', '10', '10.1'], '2025-12-31')).toBe('MISSED');
  });

  it('needs review when due if more days than the rule allows are not measured', () => {
    expect(status(['10', '10', '10', '10'], '2025-12-31')).toBe('NEEDS_REVIEW');
    expect(status(['11', '11', '11', '11'], '2025-12-31')).toBe('NEEDS_REVIEW');
    const rule = { ...mean, unmeasured_days: 365 };
    const asked = { target: limit, observations: years('10', '10', '10', '10'), asOf: '2025-12-31' };
    expect(statusOf({ ...asked, rule })).toBe('MET');
    expect(evaluated({ ...asked, rule: mean }).reason_zh).toBe(
      '年均值10%（2021年10%，2022年10%，2023年10%，2024年10%），目标为不超过10%：期限2025-12-31已到，而其中365天没有数据，须人工核定。',
    );
  });

  it('says nothing is missing where what was measured meets it, be it too little to tell', () => {
    const gap = (...values: string[]) =>
      evaluated({ target: limit, rule: mean, observations: years(...values), asOf: '2025-12-31' }).gap;
    expect(gap('10', '10', '10', '10')).toBeNull();
    expect(gap('11', '11', '11', '11')).toMatchObject({ value: '1' });
  });

  it('weights years by their length, and takes of those that overlap the longest, for it is their mean already', () => {
    const value = (...observations: ObservationRow[]) =>
      evaluated({ target: limit, rule: mean, observations, asOf: '2025-06-30' }).value?.value;
    const twoYears = ofYear(2021, '4', { id: 'observation:two', period_end: '2022-12-31' });
    expect(value(twoYears, ofYear(2023, '1'))).toBe('3');
    expect(value(twoYears, ofYear(2022, '5'), ofYear(2023, '1'))).toBe('3');
    const half = ofYear(2024, '1', { period_end: '2024-07-01' });
    expect(value(ofYear(2023, '4'), half)).toBe('3');
    expect(value(...years('1', '0', '0'))).toBe('0.33');
  });

  it('divides amounts by their years', () => {
    const observations = [ofYear(2021, '18', { unit: 'CASE', period_end: '2022-12-31' })];
    const target = { ...limit, unit: 'CASE' };
    expect(evaluated({ target, rule: mean, observations }).value).toMatchObject({ value: '9', unit: 'CASE' });
  });

  it('says how it was judged, in both languages, with figures and days', () => {
    const observations = [ofYear(2021, '0', { period_end: '2023-06-30' })];
    expect(evaluated({ target: limit, rule: mean, observations })).toMatchObject({
      ...{ status: 'MET', value: { value: '0', unit: 'PERCENT' }, gap: null, expected: null },
      reason_zh: '年均值0%（2021-01-01至2023-06-30），目标为不超过10%：截至2023-06-30已达到。',
      reason_en:
        'Mean of years 0 percent (2021-01-01 to 2023-06-30); the target is at most 10 percent: met as of 2023-06-30.',
    });
    expect(evaluated({ target: limit, rule: mean, observations: years('11') })).toMatchObject({
      gap: { value: '1', unit: 'PERCENTAGE_POINT', bound: 'EXACT', reported: null },
      reason_en:
        'Mean of years 11 percent (2021); the target is at most 10 percent: not met (due on 2025-12-31), at risk.',
    });
  });
});

describe('a latest figure to be reached', () => {
  const baseline = onDay('2020-12-31', '80');
  const status = (day: string, value: string, asOf = day, before: ObservationRow[] = [baseline]) =>
    statusOf({ target: goal, observations: [...before, onDay(day, value)], asOf });

  it('is met as soon as it is reached, and stays so until a later figure is worse', () => {
    expect(status('2022-12-31', '90')).toBe('MET');
    expect(status('2022-12-31', '90', '2026-12-31')).toBe('MET');
    const observations = [baseline, onDay('2022-12-31', '90'), onDay('2025-12-31', '89')];
    expect(statusOf({ target: goal, observations, asOf: '2026-12-31' })).toBe('MISSED');
  });

  it('is held against the straight way from the baseline, on the day of the figure and not on that asked for', () => {
    // Three years of five from 80 to 90: 86, and a tenth of the way behind is 85.
    const on = (value: string, asOf?: string) => status('2023-12-31', value, asOf);
    expect([on('86'), on('85.9'), on('85'), on('84.9'), on('70')]).toEqual([
      ...['ON_TRACK', 'AT_RISK', 'AT_RISK', 'OFF_TRACK', 'OFF_TRACK'],
    ]);
    expect(on('86', '2025-12-30')).toBe('ON_TRACK');
    const evaluation = evaluated({
      ...{ target: goal, observations: [baseline, onDay('2023-12-31', '85')], asOf: '2024-06-30' },
    });
    expect(evaluation).toMatchObject({
      baseline,
      value: { value: '85', unit: 'PERCENT' },
      gap: { value: '5', unit: 'PERCENTAGE_POINT' },
      inputs: [{ value: '85' }],
    });
    expect(evaluation.expected?.value).toBe('86');
    expect(evaluation.reason_zh).toBe(
      '最新值85%（2023-12-31），目标为不少于90%：按线性进度，2023-12-31应为86%，存在风险。',
    );
    expect(evaluation.reason_en).toBe(
      'Latest 85 percent (2023-12-31); the target is at least 90 percent: on a straight way to 2025-12-31 it should be 86 percent on 2023-12-31, at risk.',
    );
  });

  it('needs review where no way begins: no baseline, one that is not exact, or of another sort', () => {
    expect(status('2022-12-31', '85', '2022-12-31', [])).toBe('NEEDS_REVIEW');
    expect(status('2022-12-31', '85', '2022-12-31', [{ ...baseline, bound: 'ABOUT' }])).toBe('NEEDS_REVIEW');
    expect(status('2022-12-31', '85', '2022-12-31', [ofYear(2020, '80')])).toBe('NEEDS_REVIEW');
  });

  it('is behind as soon as it is not met where it was met before the plan', () => {
    const met = [{ ...baseline, value: '95' }];
    expect(status('2022-12-31', '85', '2022-12-31', met)).toBe('AT_RISK');
    expect(status('2022-12-31', '80', '2022-12-31', met)).toBe('OFF_TRACK');
  });

  it('is missed when due, if it was measured up to then', () => {
    expect(status('2025-12-31', '89.9')).toBe('MISSED');
    expect(status('2025-07-01', '89.9', '2025-12-31')).toBe('MISSED');
    expect(status('2025-06-30', '89.9', '2025-12-31')).toBe('NEEDS_REVIEW');
    expect(status('2025-12-30', '89.9')).toBe('AT_RISK');
  });

  it('is of one whole year where it is an amount', () => {
    const target = { ...goal, value: '100', unit: 'TONNE' };
    const of = (period_end: string) => [ofYear(2021, '150', { unit: 'TONNE', period_end })];
    expect(statusOf({ target, observations: of('2021-12-31') })).toBe('MET');
    expect(statusOf({ target, observations: of('2022-12-31') })).toBe('NO_DATA');
    expect(statusOf({ target, observations: of('2021-06-30') })).toBe('NO_DATA');
  });
});

describe('a running total as the latest figure', () => {
  const rule = { statistic: 'LATEST_OR_TOTAL' };
  const target = { ...goal, value: '100', unit: 'KILOMETRE' };
  const until = (period_end: string, value: string, period_start = '2021-01-01') =>
    ofYear(2021, value, { unit: 'KILOMETRE', measure: 'CUMULATIVE', period_start, period_end });
  const at = (value: string, asked = {}) =>
    evaluated({ target, rule, observations: [until('2022-12-31', value)], asOf: '2023-06-30', ...asked });

  it('counts from nothing where it begins with the period of the plan, and is held against the way from there', () => {
    // Two years of five: 40 of 100, and a tenth of the way behind is 30.
    expect(at('40')).toMatchObject({ status: 'ON_TRACK', expected: { value: '40' }, gap: { value: '60' } });
    expect([at('39.9').status, at('30').status, at('29.9').status, at('100').status]).toEqual([
      ...['AT_RISK', 'AT_RISK', 'OFF_TRACK', 'MET'],
    ]);
    expect(at('99', { asOf: '2025-12-31', observations: [until('2025-12-31', '99')] }).status).toBe('MISSED');
  });

  it('over a limit is past repair: a total only grows', () => {
    expect(at('9', { target: { ...limit, unit: 'KILOMETRE' } }).status).toBe('MET');
    expect(at('11', { target: { ...limit, unit: 'KILOMETRE' } }).status).toBe('MISSED');
  });

  it('needs review where it begins later, for what was before is not known', () => {
    expect(at('40', { observations: [until('2022-12-31', '40', '2021-07-01')] }).status).toBe('NEEDS_REVIEW');
    expect(at('40', { rule: { statistic: 'LATEST' } }).status).toBe('NEEDS_REVIEW');
  });
});

describe('a latest figure under a limit', () => {
  const on = (value: string, ...before: ObservationRow[]) =>
    statusOf({ target: limit, observations: [...before, onDay('2023-12-31', value)], asOf: '2023-12-31' });

  it('may come down to it on the straight way', () => {
    const baseline = onDay('2020-12-31', '20');
    expect([on('14', baseline), on('15', baseline), on('15.1', baseline)]).toEqual([
      'ON_TRACK',
      'AT_RISK',
      'OFF_TRACK',
    ]);
  });

  it('is behind as soon as it is over it where no such way begins', () => {
    expect([on('10'), on('11'), on('11.1')]).toEqual(['MET', 'AT_RISK', 'OFF_TRACK']);
  });
});

describe('none at all', () => {
  const cases = (...values: string[]) => years(...values).map((row) => ({ ...row, unit: 'CASE' }));
  const status = (values: string[], asOf: string) =>
    statusOf({ target: none, rule: { ...total, tolerance: null }, observations: cases(...values), asOf });

  it('is missed with the first case, which cannot be undone, and met so far without one', () => {
    expect(status(['0'], '2022-06-30')).toBe('MET');
    expect(status(['0', '1', '0'], '2022-06-30')).toBe('MET');
    expect(status(['0', '1', '0'], '2022-12-31')).toBe('MISSED');
    expect(status(['1'], '2026-12-31')).toBe('MISSED');
    expect(status(['0'], '2026-12-31')).toBe('NEEDS_REVIEW');
    expect(status(['0', '0', '0', '0', '0'], '2026-12-31')).toBe('MET');
  });
});

describe('a number of things to be completed', () => {
  const target = { ...goal, comparator: 'EQ', value: '10', unit: 'PLACE', bound: 'EXACT' };
  const flows = (...values: string[]) => years(...values).map((row) => ({ ...row, unit: 'PLACE' }));
  const evaluation = (observations: ObservationRow[], asOf: string) =>
    evaluated({ target, rule: total, observations, asOf });

  it('is added up from nothing, and expected in whole numbers on a straight way', () => {
    // Two years of five: 4 of 10.
    const at = (...values: string[]) => evaluation(flows(...values), '2022-12-31');
    expect(at('2', '2')).toMatchObject({ status: 'ON_TRACK', value: { value: '4' }, expected: { value: '4' } });
    expect([at('3', '0').status, at('2', '0').status]).toEqual(['AT_RISK', 'OFF_TRACK']);
    expect(at('6', '5')).toMatchObject({ status: 'MET', gap: null, value: { value: '11' } });
  });

  it('counts what there is on a day as the total by then, the latest such day, and what came after', () => {
    const level = (day: string, value: string) => onDay(day, value, { unit: 'PLACE' });
    const observations = [
      ...flows('9'),
      level('2021-12-31', '5'),
      level('2022-12-31', '4'),
      ...flows('0', '0', '3').slice(2),
    ];
    expect(evaluation(observations.slice(1), '2023-12-31').value).toMatchObject({ value: '7' });
    expect(evaluation(observations, '2023-12-31').status).toBe('NEEDS_REVIEW');
  });

  it('needs review where nothing is expected yet, or levels have no beginning', () => {
    const one = { ...target, value: '1' };
    const asked = { target: one, rule: total, observations: flows('0'), asOf: '2022-12-31' };
    expect(statusOf(asked)).toBe('NEEDS_REVIEW');
    expect(statusOf({ ...asked, asOf: '2025-12-31' })).toBe('NEEDS_REVIEW');
    expect(statusOf({ ...asked, observations: flows('0', '0', '0', '0', '0'), asOf: '2025-12-31' })).toBe('MISSED');
    expect(evaluation([onDay('2022-12-31', '4', { unit: 'PLACE' })], '2022-12-31').status).toBe('NEEDS_REVIEW');
  });

  it('leaves out totals that began at no known time', () => {
    const undated = onDay('2022-12-31', '40', { unit: 'PLACE', measure: 'CUMULATIVE' });
    expect(evaluation([undated], '2022-12-31').status).toBe('NO_DATA');
  });
});

describe('every year', () => {
  const status = (...values: string[]) =>
    statusOf({ target: limit, rule: worst, observations: years(...values), asOf: '2025-06-30' });

  it('is judged by the worst of them, which cannot be made good', () => {
    expect([status('10', '3'), status('10.1', '3')]).toEqual(['MET', 'MISSED']);
    const observations = years('95', '89');
    expect(evaluated({ target: goal, rule: worst, observations })).toMatchObject({
      status: 'MISSED',
      value: { value: '89' },
    });
  });

  it('leaves out what is not of one whole year', () => {
    const half = ofYear(2021, '30', { period_end: '2021-06-30' });
    expect(statusOf({ target: limit, rule: worst, observations: [half] })).toBe('NO_DATA');
  });
});

describe('a published verdict', () => {
  const asked = { target: limit, observations: [ofYear(2021, '20')] };

  it('stands beside ours from its day on, and differs where ours is another verdict', () => {
    const verdicts = [verdictRow({}), verdictRow({ id: 'verdict:old', as_of: '2022-06-30', status: 'OFF_TRACK' })];
    const at = (asOf: string) => evaluated({ ...asked, verdicts, asOf });
    expect(at('2022-06-29')).toMatchObject({ publishedVerdict: null, differs: null });
    expect(at('2022-06-30')).toMatchObject({ publishedVerdict: { id: 'verdict:old' }, differs: false });
    expect(at('2023-06-30')).toMatchObject({ publishedVerdict: { id: 'verdict:v' }, differs: true });
  });

  it('differs from nothing where ours is none, and is of this target alone', () => {
    expect(evaluated({ target: limit, verdicts: [verdictRow({})] })).toMatchObject({
      status: 'NO_DATA',
      differs: null,
    });
    const verdicts = [
      verdictRow({ target_id: 'target:other' }),
      verdictRow({ target_id: null, indicator_id: 'indicator:i' }),
    ];
    expect(evaluated({ ...asked, verdicts }).publishedVerdict).toBeNull();
  });
});
