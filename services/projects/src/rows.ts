import type { RowOf } from '@zibo-graph/database';
import type { CitationValue, GroupKeyValue, Page, StatedInUnit } from '@zibo-graph/subgraph-kit';
import type {
  breakdown_rows,
  investments,
  milestones,
  parties,
  programme_memberships,
  programme_reports,
  programmes,
  project_aliases,
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
export type ProjectAliasRow = RowOf<typeof project_aliases>;
export type ProjectPartyRow = RowOf<typeof parties>;
export type ProgrammeMembershipRow = RowOf<typeof programme_memberships>;
export type InvestmentRow = RowOf<typeof investments>;
export type MilestoneRow = RowOf<typeof milestones>;
export type ProjectQuantityRow = RowOf<typeof quantities> & Pick<StatedInUnit, 'own_unit'>;

/** What a programme reports against what is registered of it, amounts in yuan; all of the report is null where there is none. */
export interface ReconciliationRow {
  readonly programme_id: string;
  readonly report_id: string | null;
  /** Where the report stands. */
  readonly document_id: string | null;
  readonly locator: string | null;
  readonly reported_projects: number | null;
  /** The figure as the report prints it, as in `printed_investment`. */
  readonly printed_projects: string | null;
  readonly reported_investment: string | null;
  readonly reported_investment_bound: string | null;
  readonly printed_investment: string | null;
  readonly registered_projects: number;
  readonly registered_investment: string;
  /** Reported less registered: negative where more is registered than reported; null where not reported. */
  readonly missing_projects: number | null;
  readonly missing_investment: string | null;
}

/** A finding of a reconciliation: of a day it is made when it is asked for, of all days the importer stores it. */
export interface ReconciliationFindingRow {
  readonly rule: 'REGISTER_INCOMPLETE' | 'REGISTER_EXCEEDS_REPORT';
  readonly severity: 'INFO' | 'ERROR';
  readonly message_zh: string;
  readonly message_en: string;
  /** The programme. */
  readonly subjects: readonly [string];
  /** Where the report stands, and the figure that differs as it prints it. */
  readonly citations: readonly CitationValue[];
}

/** A data set, by its name. */
export interface DatasetRow {
  readonly name: string;
}

/** A group of projects; its investment is read when it is asked for. */
export interface ProjectGroupRow {
  /** Empty for the rest and for all. */
  readonly key: readonly GroupKeyValue[];
  readonly count: number;
  readonly investments: () => Promise<readonly InvestmentSumRow[]>;
}

/** Projects by group. */
export interface ProjectAggregateRow {
  readonly groups: readonly ProjectGroupRow[];
  readonly rest: ProjectGroupRow | null;
  readonly total: ProjectGroupRow;
}

/** What is registered of a programme; the day it is told for, null if amounts of whatever day count. */
export interface ProgrammeRegisterRow {
  readonly programme_id: string;
  readonly as_of: string | null;
}

/** The latest amounts of one kind of the projects of a group, of the rest, or of all. Amounts are in yuan. */
export interface InvestmentAmountsRow {
  readonly part: 'group' | 'rest' | 'total';
  /** The keys of a group as JSON, `["area:370306",null]`; null for the rest and for all. */
  readonly group: string | null;
  /** A code of the codelist `investmentKind`. */
  readonly kind: string;
  /** How many projects have an amount. */
  readonly projects: number;
  readonly amount: string;
  /** The places in `inexactBounds` of the first and the last bound of an amount; null if every amount is exact. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The first and the last by id of the projects on whose amounts sources disagree; null if there is none. */
  readonly disputed: string | null;
  readonly disputed_last: string | null;
  /** The first and the last day or period of an amount, each with a project: `2022-12-08 project:a`; null for totals. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** A project that has an amount, and one that has one and that it is part of: `project:part project:whole`; null if there is none. */
  readonly nested: string | null;
}

/** The same beside the number of the projects of the group, with an amount or without. */
export interface InvestmentSumRow extends InvestmentAmountsRow {
  readonly members: number;
}

type Dimension =
  | ('AREA' | 'SECTOR' | 'SIZE' | 'KIND' | 'STAGE')
  | ('LEVEL' | 'AGENCY' | 'FUNDING_SOURCE' | 'OWNERSHIP' | 'PERIOD');

/** Figures of a report by one dimension. */
export interface BreakdownValue {
  /** A code of the codelist `breakdownDimension`. */
  readonly dimension: Dimension;
  /** Whether the source gives every row. */
  readonly complete: boolean;
  readonly rows: readonly BreakdownRowRow[];
}
