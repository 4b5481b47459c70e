import type { RowOf } from '@zibo-graph/database';
import type { GroupKeyValue, Page, PeriodValue, QuantityValue, StatedInUnit } from '@zibo-graph/subgraph-kit';
import type {
  assignments,
  documents,
  duties,
  evaluation_rules,
  finding_subjects,
  findings,
  indicators,
  observations,
  plans,
  published_verdicts,
  target_reviews,
  targets,
  tasks,
} from './tables.js';

/** What the unit of a row is where a data set brings it. */
export type OfUnit = Pick<StatedInUnit, 'own_unit'>;

// What resolvers get as parents, by GraphQL type: `XRow` for X, `XPage` for XConnection.
export type DocumentRow = RowOf<typeof documents>;
export type DocumentPage = Page<DocumentRow>;
export type PlanRow = RowOf<typeof plans>;
export type PlanPage = Page<PlanRow>;
export type TaskRow = RowOf<typeof tasks>;
export type TaskPage = Page<TaskRow>;
export type IndicatorRow = RowOf<typeof indicators> & OfUnit;
export type IndicatorPage = Page<IndicatorRow>;
export type TargetRow = RowOf<typeof targets> & OfUnit;
export type TargetPage = Page<TargetRow>;
export type AssignmentRow = RowOf<typeof assignments>;
export type AssignmentPage = Page<AssignmentRow>;
export type DutyRow = RowOf<typeof duties>;
export type ObservationRow = RowOf<typeof observations> & OfUnit;
export type ObservationPage = Page<ObservationRow>;
export type EvaluationRuleRow = RowOf<typeof evaluation_rules>;
export type PublishedVerdictRow = RowOf<typeof published_verdicts>;
export type TargetReviewRow = RowOf<typeof target_reviews>;
export type FindingRow = RowOf<typeof findings>;

// A row that is no type of the graph: a link.
export type FindingSubjectRow = RowOf<typeof finding_subjects>;

/** What became of a target by a day. Derived: no table holds it. */
export interface TargetEvaluationRow {
  /** A code of the codelist `targetStatus`. */
  readonly status: TargetStatus;
  readonly asOf: string;
  readonly appliedRule: EvaluationRuleRow;
  /** The observations it rests on, the oldest first. */
  readonly inputs: readonly ObservationRow[];
  /** The last comparable observation before the period of the target; null if there is none. */
  readonly baseline: ObservationRow | null;
  /** What the rule makes of the inputs, in the unit of the target; null if it makes nothing of them. */
  readonly value: QuantityValue | null;
  /** What it should have been by the day of the last input; null where no way leads from a baseline to the target. */
  readonly expected: QuantityValue | null;
  /** What is missing to the target; null if it is met or cannot be told. */
  readonly gap: QuantityValue | null;
  readonly reason_zh: string;
  readonly reason_en: string;
  /** The review that the status rests on; null where it rests on the rule. */
  readonly review: TargetReviewRow | null;
  /** The last that was published on the target by the day; null if nothing was. */
  readonly publishedVerdict: PublishedVerdictRow | null;
  /** Whether what was published is another verdict than ours; null if nothing was published or ours is no verdict. */
  readonly differs: boolean | null;
}

/** The codes of the codelist `targetStatus`. */
export type TargetStatus =
  | 'MET'
  | 'ON_TRACK'
  | 'AT_RISK'
  | 'OFF_TRACK'
  | 'MISSED'
  | 'NO_DATA'
  | 'NOT_COMPARABLE'
  | 'NEEDS_REVIEW';

/** What targets and tasks progress is asked of; they are loaded when a field needs them. */
export interface PlanProgressRow {
  readonly of: 'plan' | 'agency' | 'area';
  readonly id: string;
  readonly asOf: string;
}

/** How a plan stands to the plans it rests on. Derived. */
export interface PlanAlignmentRow {
  /** By id. */
  readonly higherPlans: readonly PlanRow[];
  /** In the order of the plan. */
  readonly alignments: readonly TargetAlignmentRow[];
}

/** A target against that of a plan above. Derived. */
export interface TargetAlignmentRow {
  readonly target: TargetRow;
  /** Null if no plan above has a target on the indicator. */
  readonly higherTarget: TargetRow | null;
  /** A code of the codelist `alignmentStatus`. */
  readonly status: AlignmentStatus;
  readonly reason_zh: string;
  readonly reason_en: string;
}

/** The codes of the codelist `alignmentStatus`. */
export type AlignmentStatus = 'ALIGNED' | 'STRICTER' | 'LOOSER' | 'OTHER_DEADLINE' | 'NOT_COMPARABLE' | 'NO_PARENT';

/** Targets of several plans on one indicator. Derived. */
export interface TargetComparisonRow {
  readonly indicator: IndicatorRow;
  /** The strictest first if they are comparable, else by plan and place in it. */
  readonly comparedTargets: readonly TargetRow[];
  readonly comparable: boolean;
  readonly reason_zh: string;
  readonly reason_en: string;
}

/** Who does what in a plan. Derived. */
export interface ResponsibilityMatrixRow {
  readonly plan: PlanRow;
  /** In the order of the plan. */
  readonly rows: readonly TaskRow[];
  /** By task, then printed order. */
  readonly cells: readonly ResponsibilityCellRow[];
}

/** An assignment with its task. */
export interface ResponsibilityCellRow extends AssignmentRow {
  readonly task: TaskRow;
}

/** A point of a series: an observation, or the gap where one is missing. Derived. */
export interface SeriesPointRow {
  readonly area_id: string | null;
  readonly period: PeriodValue | null;
  /** The day, or the last of the period. */
  readonly date: string;
  readonly measure: string;
  readonly partial: boolean;
  /** Null for a gap. */
  readonly observation: ObservationRow | null;
}

/** A group of an aggregate. */
interface GroupOfRows {
  /** In the order of the dimensions. */
  readonly key: readonly GroupKeyValue[];
  readonly count: number;
  /**
   * Reads which rows they are, by id.
   * @throws GraphQLError GROUPS_TOO_LARGE
   */
  readonly ids: () => Promise<readonly string[]>;
}

/** A group of targets, to be evaluated on a day. */
export interface TargetGroupRow extends GroupOfRows {
  readonly asOf: string;
}

/** A group of tasks, whose targets are to be evaluated on a day. */
export interface TaskGroupRow extends GroupOfRows {
  readonly asOf: string;
  /** How many have an agency that answers for them. */
  readonly assigned: number;
}

/** A group of observations. */
export type ObservationGroupRow = GroupOfRows;

/** What was imported under one name. */
export interface DatasetRow {
  readonly name: string;
}

/** How many targets have a status. */
export interface StatusCountRow {
  readonly status: TargetStatus;
  readonly count: number;
}

/** How many targets stand to those above in a way. */
export interface AlignmentCountRow {
  readonly status: AlignmentStatus;
  readonly count: number;
}
