import { describe, expect, it } from 'vitest';
import { ruleFor, rulesInForce } from '../src/evaluation/rulesInForce.js';
import type { EvaluationRuleRow, TargetRow } from '../src/rows.js';
import { evaluated, goal, indicatorRow, limit, none, ruleRow, targetRow } from './evaluationRequest.js';

const rule = (code: string, values: Partial<EvaluationRuleRow> = {}): EvaluationRuleRow =>
  ruleRow({ id: `evaluation-rule:${code}/${values.version ?? 1}`, code, ...values });

const rules = [
  rule('last', { position: 9 }),
  rule('first', { position: 1, keywords: '年均 每年' }),
  rule('first', { position: 1, keywords: '年均', version: 2 }),
  rule('cases', { position: 2, comparators: 'EQ', dimensions: 'COUNT', directions: 'LOWER_IS_BETTER', version: 3 }),
  rule('review', { position: 3, comparators: null, measures: null, statistic: 'NONE' }),
];

const codes = (version?: number) => rulesInForce(rules, version).map(({ code, version: of }) => `${code}/${of}`);

describe('the rules in force', () => {
  it('are the newest version of each, in the order in which they are tried', () => {
    expect(codes()).toEqual(['first/2', 'cases/3', 'review/1', 'last/1']);
  });

  it('of a version are what they were before newer ones came', () => {
    expect(codes(1)).toEqual(['first/1', 'review/1', 'last/1']);
    expect(codes(2)).toEqual(['first/2', 'review/1', 'last/1']);
    expect(rulesInForce(rules.slice().reverse(), 1)).toEqual(rulesInForce(rules, 1));
  });

  it.each([0, 4])('are none of version %i, which never came', (version) => {
    const newest = expect.objectContaining({ message: expect.stringContaining('the newest is 3') });
    expect(() => rulesInForce(rules, version)).toThrow(newest);
    expect(() => rulesInForce([], 1)).toThrow(/the newest is 0/);
  });
});

describe('the rule of a target', () => {
  const of = (values: Partial<TargetRow>, direction = 'LOWER_IS_BETTER') =>
    ruleFor(targetRow(values), indicatorRow({ direction }), rulesInForce(rules, null)).code;

  it('is the first that is for its comparator, direction, unit and wording', () => {
    expect(of(limit)).toBe('last');
    expect(of({ ...limit, statement_zh: '年均不超过10%' })).toBe('first');
    expect(of(none)).toBe('cases');
    expect(of(none, 'HIGHER_IS_BETTER')).toBe('last');
    expect(of({ ...none, unit: 'PERCENT' })).toBe('last');
    expect(of({ ...none, comparator: 'LTE' })).toBe('last');
  });

  it.each([
    ['CNY', '1000', 'total'],
    ['PETAFLOPS', '1000', 'total'],
    ['PERSON_YEAR', '1000', 'total'],
    ['CUBIC_METRE_PER_DAY', '1000', 'total'],
    ['CNY_PER_PERSON', '1000', 'latest'],
    ['CNY_PER_MONTH', '1000', 'latest'],
    ['BED_PER_THOUSAND_PERSONS', '1000', 'latest'],
    ['BED_PER_THOUSAND_PERSONS', '0', 'total'],
  ])('adds up in %s, if %s are asked for, only what is a total together: it is the %s', (unit, value, expected) => {
    const total = rule('total', { position: 1, comparators: 'GTE', statistic: 'RUNNING_TOTAL' });
    const latest = rule('latest', { position: 2, comparators: 'GTE', statistic: 'LATEST' });
    const target = targetRow({ ...goal, comparator: 'GTE', unit, value });
    expect(ruleFor(target, indicatorRow({ unit }), [total, latest]).code).toBe(expected);
  });

  it('is one without comparators for a target without a figure', () => {
    expect(of({ kind: 'QUALITATIVE' })).toBe('review');
    expect(of({ ...limit, comparator: null })).toBe('review');
  });

  it('must be there: an evaluation without one is refused', () => {
    const refused = { extensions: expect.objectContaining({ code: 'EVALUATION_RULE_MISSING' }) };
    expect(() => evaluated({ target: limit, rule: { comparators: 'GTE' } })).toThrow(expect.objectContaining(refused));
    expect(() => evaluated({ target: { kind: 'QUALITATIVE' } })).toThrow(expect.objectContaining(refused));
    expect(evaluated({ target: goal }).appliedRule.id).toBe('evaluation-rule:r/1');
  });
});
