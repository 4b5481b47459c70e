import type { RowOf } from '@zibo-graph/database';
import type { CitationValue, FindingValue, Page } from '@zibo-graph/subgraph-kit';
import type {
  breakdown_rows,
  investments,
  milestones,
  parties,
  programme_memberships,
  programme_reports,
  programmes,
  project_aliases,
  project_tasks,
  projects,
  quantities,
} from './tables.js';

// What resolvers get as parents, by GraphQL type: `XRow` for X, `XPage` for XConnection.
export type ProgrammeRow = RowOf<typeof programmes>;
export type ProgrammePage = Page<ProgrammeRow>;
export type ProgrammeReportRow = RowOf<typeof programme_reports>;
export type BreakdownRowRow = RowOf<typeof breakdown_rows>;
export type ProjectRow = RowOf<typeof projects>;
export type ProjectPage = Page<ProjectRow>;
export type ProjectPartyRow = RowOf<typeof parties>;
export type ProgrammeMembershipRow = RowOf<typeof programme_memberships>;
export type InvestmentRow = RowOf<typeof investments>;
export type MilestoneRow = RowOf<typeof milestones>;
export type ProjectQuantityRow = RowOf<typeof quantities>;

// Rows that are no type of the graph: a name, a link.
export type ProjectAliasRow = RowOf<typeof project_aliases>;
export type ProjectTaskRow = RowOf<typeof project_tasks>;

/** What a programme reports against what is registered of it, amounts in yuan; all of the report is null where there is none. */
export interface ReconciliationRow {
  readonly programme_id: string;
  readonly report_id: string | null;
  /** Where the report stands. */
  readonly document_id: string | null;
  readonly locator: string | null;
  readonly reported_projects: number | null;
  readonly reported_investment: string | null;
  readonly reported_investment_bound: string | null;
  readonly registered_projects: number;
  readonly registered_investment: string;
  /** Reported less registered: negative where more is registered than reported; null where not reported. */
  readonly missing_projects: number | null;
  readonly missing_investment: string | null;
}

/** A finding of a reconciliation, which is not stored. */
export interface FindingRow extends FindingValue {
  readonly rule: 'REGISTER_INCOMPLETE' | 'REGISTER_EXCEEDS_REPORT';
  readonly severity: 'INFO' | 'ERROR';
  readonly subjects: readonly string[];
  readonly citations: readonly CitationValue[];
}
