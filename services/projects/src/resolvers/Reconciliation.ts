import { loadReferenced, money } from '@zibo-graph/subgraph-kit';
import type { ReconciliationResolvers } from '../generated/resolverTypes.js';
import { findingsOf } from '../reconciliation/findingsOf.js';

export const Reconciliation: ReconciliationResolvers = {
  reported: ({ report_id }, _, { loaders }) =>
    report_id === null ? null : loadReferenced(loaders.reportById, report_id),
  registeredProjects: (row) => row.registered_projects,
  registeredCompletedInvestment: (row) => ({ yuan: row.registered_investment, bound: 'EXACT', reported: null }),
  missingProjects: (row) => row.missing_projects,
  missingCompletedInvestment: (row) => money(row.missing_investment, row.reported_investment_bound, null),
  coverage: (row) => (row.reported_projects ? row.registered_projects / row.reported_projects : null),
  findings: (row) => findingsOf(row),
};
