import { graphError } from '@zibo-graph/subgraph-kit';
import { boundOfSum } from '../aggregation/boundOfSum.js';
import { investmentClash } from '../aggregation/investmentClash.js';
import type { InvestmentSumResolvers } from '../generated/resolverTypes.js';

export const InvestmentSum: InvestmentSumResolvers = {
  sum: (row) => {
    const reason = investmentClash(row);
    if (reason) throw graphError('INCOMPARABLE_SUM', { values: { reason } });
    return { yuan: row.amount, bound: boundOfSum(row.lowest, row.highest), reported: null };
  },
  projectCount: ({ projects }) => projects,
  coverage: ({ projects, members }) => projects / members,
};
