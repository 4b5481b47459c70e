import type { RowOf } from '@zibo-graph/database';
import type { Page } from '@zibo-graph/subgraph-kit';
import type {
  assignments,
  documents,
  duties,
  finding_subjects,
  findings,
  indicators,
  observations,
  plans,
  targets,
  tasks,
} from './tables.js';

// What resolvers get as parents, by GraphQL type: `XRow` for X, `XPage` for XConnection.
export type DocumentRow = RowOf<typeof documents>;
export type DocumentPage = Page<DocumentRow>;
export type PlanRow = RowOf<typeof plans>;
export type PlanPage = Page<PlanRow>;
export type TaskRow = RowOf<typeof tasks>;
export type TaskPage = Page<TaskRow>;
export type IndicatorRow = RowOf<typeof indicators>;
export type IndicatorPage = Page<IndicatorRow>;
export type TargetRow = RowOf<typeof targets>;
export type TargetPage = Page<TargetRow>;
export type AssignmentRow = RowOf<typeof assignments>;
export type AssignmentPage = Page<AssignmentRow>;
export type DutyRow = RowOf<typeof duties>;
export type ObservationRow = RowOf<typeof observations>;
export type ObservationPage = Page<ObservationRow>;
export type FindingRow = RowOf<typeof findings>;

// A row that is no type of the graph: a link.
export type FindingSubjectRow = RowOf<typeof finding_subjects>;
