import { describe, expect, it } from 'vitest';
import { evaluated, limit, ofYear, reviewRow, statusOf } from './evaluationRequest.js';

describe('a review', () => {
  const rule = { comparators: null, measures: null, statistic: 'NONE', name_zh: '定性目标', name_en: 'Qualitative' };
  const at = (asOf: string, ...reviews: ReturnType<typeof reviewRow>[]) =>
    evaluated({ target: { kind: 'QUALITATIVE', due_on: '2025-12-31' }, rule, asOf, reviews });

  it('settles what no figure can tell of from its day on, and the status says that it rests on it', () => {
    expect(at('2023-06-29', reviewRow({}))).toMatchObject({ status: 'NEEDS_REVIEW', review: null });
    const settled = at('2023-06-30', reviewRow({}));
    expect(settled).toMatchObject({ status: 'MET', review: { id: 'review:r', reviewer: '区督查室' } });
    expect(settled.reason_zh).toBe(
      '按规则“定性目标”不作计算，须人工核定。区督查室于2023-07-15核定：截至2023-06-30已达到。现场查看，已建成。',
    );
    expect(settled.reason_en).toContain(
      'Reviewed by 区督查室 on 2023-07-15: met as of 2023-06-30. Seen on site: built.',
    );
    expect(at('2026-12-31', reviewRow({})).status).toBe('MET');
  });

  it('of the latest day counts, of one day the one that was made last', () => {
    const later = reviewRow({ id: 'review:later', as_of: '2024-06-30', status: 'AT_RISK' });
    const again = reviewRow({ id: 'review:again', reviewed_on: '2023-09-01', status: 'OFF_TRACK' });
    expect(at('2024-12-31', later, reviewRow({})).review?.id).toBe('review:later');
    expect(at('2023-12-31', again, reviewRow({}), later).review?.id).toBe('review:again');
  });

  it('of how a target stood on its way says nothing of what became of it', () => {
    const underWay = reviewRow({ status: 'ON_TRACK' });
    expect(at('2025-12-30', underWay).status).toBe('ON_TRACK');
    expect(at('2025-12-31', underWay)).toMatchObject({ status: 'NEEDS_REVIEW', review: null });
    expect(at('2025-12-31', underWay, reviewRow({ id: 'review:end', as_of: '2025-12-31' })).status).toBe('MET');
  });

  it('changes no verdict of figures, no missing data and no target but its own', () => {
    const reviews = [reviewRow({ status: 'MET' })];
    expect(evaluated({ target: limit, reviews, observations: [ofYear(2021, '20')] })).toMatchObject({
      ...{ status: 'OFF_TRACK', review: null },
    });
    expect(statusOf({ target: limit, reviews })).toBe('NO_DATA');
    expect(at('2023-06-30', reviewRow({ target_id: 'target:other' })).status).toBe('NEEDS_REVIEW');
  });
});
