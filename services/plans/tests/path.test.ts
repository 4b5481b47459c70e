import { Decimal } from '@zibo-graph/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { expectedOn, pathOf } from '../src/evaluation/Path.js';

const expected = (unit: string): string | undefined => {
  const period = { start: '2021-01-01', end: '2025-12-31' };
  const path = pathOf({ sign: 1, asked: new Decimal(8), strict: false, unit, period }, new Decimal(1), '2021-01-01');
  return path ? expectedOn(path, '2022-12-31').toFixed() : undefined;
};

describe('the way to a target', () => {
  it('counts things whole, and rates, areas and so many to a thousand persons to the digit', () => {
    expect(['BED', 'BED_PER_THOUSAND_PERSONS', 'HECTARE', 'PERCENT'].map(expected)).toEqual(['3', '3.8', '3.8', '3.8']);
  });
});
