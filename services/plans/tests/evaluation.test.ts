import { describe, expect, it } from 'vitest';
import { evaluated, goal, limit, none, ofYear, onDay, planRow, statusOf, verdictRow } from './evaluationRequest.js';

describe('what counts for a target', () => {
  const counts = (row: ReturnType<typeof ofYear>, asOf = '2025-06-30') =>
    evaluated({ target: limit, observations: [row], asOf }).inputs.length === 1;

  it.each<[string, string, Parameters<typeof ofYear>]>([
    ['the area of the plan', 'another area', [2022, '1', { area_id: 'area:370300' }]],
    ['the area as a whole', 'an agency', [2022, '1', { agency_id: 'agency:a' }]],
    ['the indicator', 'another indicator', [2022, '1', { indicator_id: 'indicator:other' }]],
    ['a figure', 'a change of one', [2022, '1', { measure: 'CHANGE' }]],
    ['what has a day', 'what has none', [2022, '1', { measure: 'CUMULATIVE', period_start: null, period_end: null }]],
    ['the period of the plan', 'what began before it', [2022, '1', { period_start: '2020-12-31' }]],
  ])('is of %s, not of %s', (_, _other, of) => {
    expect(counts(ofYear(2022, '1'))).toBe(true);
    expect(counts(ofYear(...of))).toBe(false);
  });

  it('is over by the day asked for, in all of its dates', () => {
    expect(counts(ofYear(2022, '1'), '2022-12-31')).toBe(true);
    expect(counts(ofYear(2022, '1'), '2022-12-30')).toBe(false);
    expect(counts(ofYear(2022, '1', { as_of: '2023-02-01' }), '2022-12-31')).toBe(false);
  });

  it('begins by the due date, and goes on past it only if it is none: none in a longer time is none in a part of it', () => {
    const target = { ...limit, due_on: '2022-06-30' };
    const observations = (value: string) => [ofYear(2022, value)];
    expect(statusOf({ target, observations: observations('0') })).toBe('MET');
    expect(statusOf({ target, observations: observations('1') })).toBe('NO_DATA');
    expect(statusOf({ target: { ...goal, due_on: '2022-06-30' }, observations: observations('95') })).toBe('NO_DATA');
    expect(statusOf({ target, observations: [onDay('2022-07-01', '0')] })).toBe('NO_DATA');
  });

  it('is of an area: a plan without one has nothing measured', () => {
    const observations = [ofYear(2022, '1', { area_id: null })];
    expect(statusOf({ target: limit, plan: planRow({ area_id: null }), observations })).toBe('NO_DATA');
  });

  it('begins with the period of the target itself where it has one', () => {
    const target = { ...limit, period_start: '2022-01-01', period_end: '2022-12-31', due_on: null };
    expect(statusOf({ target, asOf: '2021-12-31', observations: [ofYear(2021, '1')] })).toBe('NO_DATA');
    expect(evaluated({ target, observations: [ofYear(2021, '1'), ofYear(2022, '2')] })).toMatchObject({
      status: 'MET',
      value: { value: '2' },
      baseline: { id: 'observation:2021' },
    });
  });
});

describe('without figures', () => {
  it('there is no data before the period begins, nor of the time since then', () => {
    const observations = [ofYear(2020, '1')];
    expect(evaluated({ target: limit, observations, asOf: '2020-12-31' })).toMatchObject({
      ...{ status: 'NO_DATA', inputs: [], value: null, gap: null, expected: null, baseline: null },
      reason_zh: '考核期自2021-01-01起，截至2020-12-31尚未开始。',
      reason_en: 'The period of the target begins on 2021-01-01; by 2020-12-31 it has not begun.',
    });
    expect(evaluated({ target: limit, observations })).toMatchObject({
      ...{ status: 'NO_DATA', inputs: [], value: null, gap: null, baseline: { id: 'observation:2020' } },
      reason_zh: '2021-01-01至2023-06-30没有可计入的观测值；此前最近的是2020年1%。',
      reason_en: 'Nothing that counts was measured from 2021-01-01 to 2023-06-30; the last before is 2020: 1 percent.',
    });
    expect(evaluated({ target: limit, asOf: '2026-12-31' }).reason_zh).toBe(
      '2021-01-01至2025-12-31没有可计入的观测值。',
    );
  });

  it('a qualitative target needs review, whatever was published on it: that stands beside', () => {
    const target = { kind: 'QUALITATIVE', indicator_id: null };
    const rule = { statistic: 'NONE', comparators: null, measures: null, name_zh: '定性目标' };
    expect(evaluated({ target, rule, verdicts: [verdictRow({})] })).toMatchObject({
      ...{ status: 'NEEDS_REVIEW', value: null, differs: null, publishedVerdict: { wording_zh: '已完成' } },
      reason_zh: '按规则“定性目标”不作计算，须人工核定。',
    });
  });
});

describe('figures that cannot be compared', () => {
  const notCompared = { status: 'NOT_COMPARABLE', value: null, gap: null, expected: null };

  it('are those in other units or with other denominators: never a light, and all of them are shown', () => {
    const observations = [ofYear(2021, '1'), ofYear(2022, '1', { unit: 'PERMILLE', reported: '1‰' })];
    const evaluation = evaluated({ target: limit, observations });
    expect(evaluation).toMatchObject(notCompared);
    expect(evaluation.inputs.map(({ id }) => id)).toEqual(['observation:2021', 'observation:2022']);
    expect(evaluation.reason_zh).toBe('单位不同，不作比较：目标为不超过10%，读数为2021年“1”、2022年“1‰”。');
  });

  it('are counts where a share is asked for, unless the share is known too', () => {
    const [count, share] = [
      onDay('2022-12-31', '8', { id: 'observation:count', unit: 'VILLAGE' }),
      onDay('2022-12-31', '95', { measure: 'SHARE' }),
    ];
    const asked = { target: goal, indicator: { unit: 'VILLAGE' } };
    expect(evaluated({ ...asked, observations: [count] })).toMatchObject(notCompared);
    expect(evaluated({ ...asked, observations: [count, share] })).toMatchObject({ status: 'MET', inputs: [share] });
  });

  it('are those in a doubtful unit, even of the time before', () => {
    const unit = 'PERCENT_PER_100_MILLION_CNY_GDP';
    const target = { ...limit, value: '0.01', unit: 'DEATHS_PER_100_MILLION_CNY_GDP' };
    const observations = [
      ofYear(2015, '1.59', { unit, reported: '1.59%' }),
      ofYear(2020, '0.9', { unit, reported: '0.9%' }),
      ofYear(2021, '0.009', { unit: target.unit }),
    ];
    const evaluation = evaluated({ target, observations: observations.slice(0, 2) });
    expect(evaluation).toMatchObject({ ...notCompared, inputs: observations.slice(0, 2) });
    expect(evaluation.reason_zh).toBe(
      '单位存疑，不作比较：目标为不超过0.01人/亿元GDP，读数为2015年“1.59%”、2020年“0.9%”。',
    );
    expect(evaluated({ target, observations })).toMatchObject(notCompared);
    expect(statusOf({ target, observations: observations.slice(2) })).toBe('MET');
  });

  it('are those of which a finding says that the unit is doubtful, and all of a target of which it says so', () => {
    const observations = [ofYear(2021, '1'), ofYear(2022, '1')];
    const status = (...about: string[]) => statusOf({ target: limit, observations, doubtful: [new Set(about)] });
    expect(status('observation:2021')).toBe('NOT_COMPARABLE');
    expect(status('target:t')).toBe('NOT_COMPARABLE');
    expect(status('target:other', 'indicator:i')).toBe('MET');
  });

  it('are not yet those that become doubtful with a figure that comes later', () => {
    const observations = [ofYear(2021, '1'), ofYear(2022, '1')];
    const asked = { target: limit, observations, doubtful: [new Set(['target:t', 'observation:2022'])] };
    expect(statusOf({ ...asked, asOf: '2022-06-30' })).toBe('MET');
    expect(statusOf({ ...asked, asOf: '2022-12-31' })).toBe('NOT_COMPARABLE');
  });
});

describe('a figure that is not exact', () => {
  it.each([
    ['about 95', { value: '95', bound: 'ABOUT' }, 'MET'],
    ['about 94', { value: '94', bound: 'ABOUT' }, 'NEEDS_REVIEW'],
    ['at least 90', { value: '90', bound: 'AT_LEAST' }, 'MET'],
    ['at least 89', { value: '89', bound: 'AT_LEAST' }, 'NEEDS_REVIEW'],
    ['at most 89', { value: '89', bound: 'AT_MOST' }, 'MISSED'],
    ['less than 90', { value: '90', bound: 'LESS_THAN' }, 'MISSED'],
    ['90 to 95', { value: '90', upper: '95' }, 'MET'],
    ['85 to 95', { value: '85', upper: '95' }, 'NEEDS_REVIEW'],
  ])('%s is judged only if all that it may be is judged alike: at least 90 is %s', (_, figure, status) => {
    const asked = { target: goal, observations: [ofYear(2025, '', figure)], asOf: '2025-12-31' };
    expect(statusOf(asked)).toBe(status);
  });

  it('meets a strict target if it excludes the same number', () => {
    const [above, below] = [
      { ...goal, comparator: 'GT' },
      { ...limit, comparator: 'LT' },
    ];
    const status = (target: typeof goal, value: string, bound: string) =>
      statusOf({ target, observations: [ofYear(2022, value, { bound })] });
    expect([status(above, '90', 'MORE_THAN'), status(above, '90', 'AT_LEAST')]).toEqual(['MET', 'NEEDS_REVIEW']);
    expect([status(below, '10', 'LESS_THAN'), status(below, '10', 'AT_MOST')]).toEqual(['MET', 'NEEDS_REVIEW']);
    expect(status(below, '10', 'EXACT')).toBe('AT_RISK');
  });

  it('says why it needs review, with what is missing at most', () => {
    const evaluation = evaluated({ target: goal, observations: [ofYear(2022, '94', { bound: 'ABOUT' })] });
    expect(evaluation).toMatchObject({ value: { value: '94', bound: 'ABOUT' }, gap: { value: '0', upper: '0.7' } });
    expect(evaluation.reason_zh).toBe(
      '最新值约94%（2022年），目标为不少于90%：数字是约数或界限，不能确定，须人工核定。',
    );
  });
});

describe('sources that disagree', () => {
  const sources = (...values: string[]) =>
    values.map((value, index) => ofYear(2025, value, { id: `observation:${index}`, document_id: `document:${index}` }));
  const asked = (...values: string[]) => ({ target: goal, observations: sources(...values), asOf: '2025-12-31' });

  it('need review if the status depends on which is right, and both are shown', () => {
    const evaluation = evaluated(asked('91', '89'));
    expect(evaluation).toMatchObject({ status: 'NEEDS_REVIEW', value: { value: '89', upper: '91' } });
    expect(evaluation.inputs).toHaveLength(2);
    expect(evaluation.reason_zh).toBe(
      '最新值89–91%（2025年91%，2025年89%），目标为不少于90%：来源不一致，结论因来源而异，须人工核定。',
    );
  });

  it('do not if the status is the same', () => {
    expect(statusOf(asked('91', '95'))).toBe('MET');
    expect(statusOf(asked('80', '85'))).toBe('MISSED');
  });

  it('do not disagree where both can be true: the more exact one tells', () => {
    const [one, other] = sources('91', '85');
    const observations = one && other ? [one, { ...other, bound: 'AT_LEAST' }] : [];
    expect(statusOf({ ...asked(), observations })).toBe('MET');
  });

  it('disagree too where a part is more than the whole', () => {
    const rule = { statistic: 'RUNNING_TOTAL', measures: 'FLOW' };
    const whole = ofYear(2021, '0', { id: 'observation:whole', period_end: '2022-12-31', unit: 'CASE' });
    const part = ofYear(2022, '1', { unit: 'CASE' });
    const evaluation = evaluated({ target: none, rule, observations: [whole, part] });
    expect(evaluation).toMatchObject({ status: 'NEEDS_REVIEW', inputs: [whole, part] });
    expect(evaluation.reason_en).toContain('the sources disagree');
  });
});
