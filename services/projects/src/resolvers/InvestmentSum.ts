import { graphError } from '@zibo-graph/subgraph-kit';
import { boundOfSum } from '../boundOfSum.js';
import type { InvestmentSumResolvers } from '../generated/resolverTypes.js';
import { investmentClash } from '../investmentClash.js';

export const InvestmentSum: InvestmentSumResolvers = {
  sum: (row) => {
    const reason = investmentClash(row);
    if (reason) throw graphError('INCOMPARABLE_SUM', { values: { reason } });
    return { yuan: row.amount, bound: boundOfSum(row.lowest, row.highest), reported: null };
  },
  projectCount: ({ projects }) => projects,
  coverage: ({ projects, members }) => projects / members,
};
