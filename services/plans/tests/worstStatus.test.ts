import { codelist } from '@zibo-graph/schema';
import { describe, expect, it } from 'vitest';
import { worstStatus } from '../src/analysis/worstStatus.js';
import type { TargetStatus } from '../src/rows.js';

describe('the worst of several statuses', () => {
  it.each([
    [['MET', 'MET'], 'MET'],
    [['MET', 'ON_TRACK'], 'ON_TRACK'],
    [['MET', 'NEEDS_REVIEW'], 'NEEDS_REVIEW'],
    [['ON_TRACK', 'NO_DATA'], 'NO_DATA'],
    [['NO_DATA', 'AT_RISK'], 'AT_RISK'],
    [['OFF_TRACK', 'NOT_COMPARABLE', 'MISSED'], 'MISSED'],
    [[], null],
  ] as [TargetStatus[], TargetStatus | null][])(
    'of %s is %s: what cannot be told hides nothing bad and is nothing good',
    (given, expected) => {
      expect(worstStatus(given)).toBe(expected);
    },
  );

  it('is told whatever the statuses are', () => {
    for (const { code } of codelist('targetStatus').entries) expect(worstStatus([code as TargetStatus])).toBe(code);
  });
});
