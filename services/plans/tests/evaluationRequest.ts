import type { RecordValues } from '@zibo-graph/database';
import type { EvaluationRequest } from '../src/evaluation/evaluate.js';
import { evaluate } from '../src/evaluation/evaluate.js';
import type {
  EvaluationRuleRow,
  IndicatorRow,
  ObservationRow,
  PlanRow,
  PublishedVerdictRow,
  TargetEvaluationRow,
  TargetReviewRow,
  TargetRow,
} from '../src/rows.js';
import {
  indicatorRecord,
  observationRecord,
  planRecord,
  reviewRecord,
  ruleRecord,
  targetRecord,
  verdictRecord,
} from './records.js';

/** A row as queries give it, complete but for what a test says. */
const rowOf =
  <Row>(recordOf: (values: RecordValues) => { readonly record: RecordValues }) =>
  (values: Partial<Row>): Row =>
    recordOf(values as RecordValues).record as Row;

const area_id = 'area:370306';

export const planRow = rowOf<PlanRow>((values) => planRecord({ id: 'plan:p', area_id, ...values }));
export const indicatorRow = rowOf<IndicatorRow>((values) => indicatorRecord({ id: 'indicator:i', ...values }));
export const targetRow = rowOf<TargetRow>((values) =>
  targetRecord({ id: 'target:t', kind: 'QUANTITATIVE', indicator_id: 'indicator:i', ...values }),
);
const observationRow = rowOf<ObservationRow>((values) =>
  observationRecord({ area_id, reported: `${values.value}`, ...values }),
);

/** A rate of a whole year, with an id that names the year. */
export const ofYear = (year: number, value: string, values: Partial<ObservationRow> = {}): ObservationRow =>
  observationRow({
    ...{ id: `observation:${year}`, measure: 'FLOW', value },
    ...{ period_start: `${year}-01-01`, period_end: `${year}-12-31`, ...values },
  });

/** A figure of a day, with an id that names the day. */
export const onDay = (day: string, value: string, values: Partial<ObservationRow> = {}): ObservationRow =>
  observationRow({ id: `observation:${day}`, measure: 'LEVEL', value, as_of: day, ...values });

/** A rule for every target with a figure. */
export const ruleRow = rowOf<EvaluationRuleRow>(ruleRecord);

export const verdictRow = rowOf<PublishedVerdictRow>((values) => verdictRecord({ target_id: 'target:t', ...values }));

export const reviewRow = rowOf<TargetReviewRow>((values) => reviewRecord({ target_id: 'target:t', ...values }));

/** A limit of 10 percent, to be kept by the end of 2025. */
export const limit: Partial<TargetRow> = {
  ...{ comparator: 'LTE', value: '10', unit: 'PERCENT', bound: 'AT_MOST', due_on: '2025-12-31' },
};

/** 90 percent, to be reached by the end of 2025. */
export const goal: Partial<TargetRow> = { ...limit, comparator: 'GTE', value: '90', bound: 'AT_LEAST' };

/** Cases of which there is to be none. */
export const none: Partial<TargetRow> = { ...limit, comparator: 'EQ', value: '0', unit: 'CASE', bound: 'EXACT' };

/** What a test says of a request: rows in part, the rest as far as they are needed. */
export interface Asked extends Partial<Omit<EvaluationRequest, 'target' | 'indicator' | 'rules'>> {
  readonly target?: Partial<TargetRow>;
  readonly indicator?: Partial<IndicatorRow>;
  readonly rule?: Partial<EvaluationRuleRow>;
}

/** Evaluates a target of a plan of 2021 to 2025; its indicator has the unit and the direction that the target asks for. */
export function evaluated(asked: Asked): TargetEvaluationRow {
  const { target = {}, indicator = {}, rule = {}, ...request } = asked;
  const isLimit = ['LT', 'LTE'].includes(target.comparator ?? '') || target.value === '0';
  const direction = isLimit ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER';
  return evaluate({
    plan: planRow({}),
    target: targetRow(target),
    indicator: indicatorRow({ unit: target.unit ?? 'PERCENT', direction, ...indicator }),
    rules: [ruleRow(rule)],
    ...{ observations: [], doubtful: [], verdicts: [], reviews: [], asOf: '2023-06-30', ...request },
  });
}

/** The status of a target. */
export const statusOf = (asked: Asked): string => evaluated(asked).status;
