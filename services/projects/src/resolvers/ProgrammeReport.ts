import { money } from '@zibo-graph/subgraph-kit';
import type { CountingBasis, ProgrammeReportResolvers } from '../generated/resolverTypes.js';
import { toBreakdowns } from '../reports/breakdowns.js';
import { figureCitations } from '../reports/figureCitations.js';

export const ProgrammeReport: ProgrammeReportResolvers = {
  asOf: (report) => report.as_of,
  projectCount: (report) => report.project_count,
  countingBasis: (report) => report.counting_basis as CountingBasis,
  startedCount: (report) => report.started_count,
  totalInvestment: (report) =>
    money(report.total_investment, report.total_investment_bound, report.total_investment_reported),
  annualPlan: (report) => money(report.annual_plan, report.annual_plan_bound, report.annual_plan_reported),
  completedInvestment: (report) =>
    money(report.completed_investment, report.completed_investment_bound, report.completed_investment_reported),
  breakdowns: async ({ id }, _, { loaders }) => toBreakdowns(await loaders.breakdownRowsByReportId(id)),
  citations: (report) =>
    figureCitations(report, [
      'project_count',
      'started_count',
      'total_investment',
      'annual_plan',
      'completed_investment',
    ]),
};
