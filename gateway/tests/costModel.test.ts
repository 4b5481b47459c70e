import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costModelOf } from '../src/server/limits/CostModel.js';

const model = costModelOf(
  parse(`
    type Query { sum: Sum @scans(table: "roads", passes: 5) roads: [Road!]! @scans(table: "roads") other: [Road!] }
    type Sum @cost(weight: 10) { parts: [Road!]! @listSize(assumedSize: 50) }
    type Road { bridges: [String!]! @cost__listSize(assumedSize: 7) name: String }
  `),
);

describe('the cost model of a supergraph', () => {
  it('has the weight of a type, which is 1 where none is said', () => {
    expect([model.weightOf('Sum'), model.weightOf('Road'), model.weightOf('Nothing')]).toEqual([10, 1, 1]);
  });

  it('has the assumed size of a list under either name that composition gives the directive', () => {
    expect([model.assumedSizeOf('Sum', 'parts'), model.assumedSizeOf('Road', 'bridges')]).toEqual([50, 7]);
    expect(model.assumedSizeOf('Query', 'other')).toBeUndefined();
  });

  it('has the table that a field scans, and how often, once where it is not said', () => {
    expect(model.scanOf('Query', 'sum')).toEqual({ table: 'roads', passes: 5 });
    expect(model.scanOf('Query', 'roads')).toEqual({ table: 'roads', passes: 1 });
    expect(model.scanOf('Road', 'name')).toBeUndefined();
  });
});
