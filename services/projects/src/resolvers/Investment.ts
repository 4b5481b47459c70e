import { citations, period } from '@zibo-graph/subgraph-kit';
import type { InvestmentResolvers } from '../generated/resolverTypes.js';

export const Investment: InvestmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.investmentById(id),
  money: ({ amount, bound, reported }) => ({ yuan: amount, bound, reported }),
  period: ({ period_start, period_end }) => period(period_start, period_end),
  asOf: (investment) => investment.as_of,
  citations,
  conflictsWith: ({ id }, _, { loaders }) => loaders.conflictsByInvestmentId(id),
};
