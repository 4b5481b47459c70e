import type { RecordTable, RecordValues } from '@zibo-graph/database';
import { codelist } from '@zibo-graph/schema';
import type { PlainFaultCode } from './faultCodes.js';

/** What the cells of one row must be to each other. */
export interface RowRule {
  readonly code: PlainFaultCode;
  /** The table it holds for; without one, every table that has the columns. */
  readonly table?: string;
  /** The columns it looks at: it is not applied where one of them is faulty, for that is said already. */
  readonly columns: readonly string[];
  /** The columns at which a row breaks the rule; none if it keeps it. */
  readonly brokenAt: (row: RecordValues) => readonly string[];
}

const given = (row: RecordValues, column: string): boolean => row[column] !== null;

const period = (start: string, end: string): RowRule[] => [
  {
    code: 'PERIOD_HALF',
    columns: [start, end],
    brokenAt: (row) => (given(row, start) === given(row, end) ? [] : [given(row, start) ? end : start]),
  },
  {
    code: 'PERIOD_REVERSED',
    columns: [start, end],
    brokenAt: (row) => (given(row, start) && given(row, end) && String(row[end]) < String(row[start]) ? [end] : []),
  },
];

const bounded = (figure: string, bound: string): RowRule => ({
  code: 'FIGURE_WITHOUT_BOUND',
  columns: [figure, bound],
  brokenAt: (row) => (given(row, figure) && !given(row, bound) ? [bound] : []),
});

/** The document and the place in it are told both or not at all, where a row need not say where it stands. */
const placeIsWhole = (table: string): RowRule => ({
  code: 'PLACE_HALF',
  table,
  columns: ['document_id', 'locator'],
  brokenAt: (row) => {
    if (given(row, 'document_id') === given(row, 'locator')) return [];
    return [given(row, 'locator') ? 'document_id' : 'locator'];
  },
});

/** What a bound may say beside a comparator; EXACT and ABOUT may stand beside any. */
const boundsOfComparator: Readonly<Record<string, readonly string[]>> = {
  LT: ['LESS_THAN'],
  LTE: ['AT_MOST'],
  GTE: ['AT_LEAST'],
  GT: ['MORE_THAN', 'AT_LEAST'],
};

/** How much the whole is in a unit of shares. */
const wholeIn: Readonly<Record<string, number>> = { PERCENT: 100, PERMILLE: 1_000 };

/** The codes that a column of a rule of evaluation may list. */
const codesOfColumn: Readonly<Record<string, () => readonly (string | null | undefined)[]>> = {
  comparators: () => codelist('comparator').entries.map(({ code }) => code),
  directions: () => codelist('direction').entries.map(({ code }) => code),
  dimensions: () => codelist('dimension').entries.map(({ code }) => code),
  measures: () => codelist('measure').entries.map(({ code }) => code),
};

const listsCodes = (column: string): RowRule => ({
  code: 'RULE_CODE_UNKNOWN',
  table: 'evaluation_rules',
  columns: [column],
  brokenAt: ({ [column]: cell }) => {
    const codes = codesOfColumn[column]?.();
    return typeof cell === 'string' && cell.split(/\s+/).some((code) => !codes?.includes(code)) ? [column] : [];
  },
});

/** The statuses that a review can settle a target with: the others say that there is none yet. */
const verdicts = ['MET', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'MISSED'];

const targetFigure = ['comparator', 'value', 'unit', 'bound', 'indicator_id'];

const rowRules: readonly RowRule[] = [
  ...period('period_start', 'period_end'),
  ...period('compared_start', 'compared_end'),
  {
    code: 'RANGE_REVERSED',
    columns: ['value', 'upper'],
    brokenAt: (row) => (given(row, 'upper') && Number(row.upper) < Number(row.value) ? ['upper'] : []),
  },
  bounded('total_investment', 'total_investment_bound'),
  bounded('annual_plan', 'annual_plan_bound'),
  bounded('completed_investment', 'completed_investment_bound'),
  bounded('investment', 'investment_bound'),
  ...['finding_subjects', 'units', 'topics'].map(placeIsWhole),
  {
    code: 'PER_MALFORMED',
    table: 'units',
    columns: ['per'],
    brokenAt: (row) => (given(row, 'per') && !/^[A-Z0-9][A-Z0-9_]*$/.test(String(row.per)) ? ['per'] : []),
  },
  {
    code: 'MEMBERSHIP_EMPTY',
    table: 'memberships',
    columns: ['member_id', 'office_zh'],
    brokenAt: (row) => (given(row, 'member_id') || given(row, 'office_zh') ? [] : ['member_id']),
  },
  {
    code: 'ASSIGNMENT_SUBJECT',
    table: 'assignments',
    columns: ['task_id', 'target_id'],
    brokenAt: (row) => (given(row, 'task_id') === given(row, 'target_id') ? ['task_id'] : []),
  },
  {
    code: 'OBSERVATION_UNDATED',
    table: 'observations',
    columns: ['measure', 'as_of', 'period_start', 'period_end'],
    brokenAt: (row) =>
      row.measure === 'CUMULATIVE' || given(row, 'as_of') || given(row, 'period_start') || given(row, 'period_end')
        ? []
        : ['as_of'],
  },
  {
    code: 'CHANGE_UNCOMPARED',
    table: 'observations',
    columns: ['measure', 'compared_start'],
    brokenAt: (row) => (row.measure === 'CHANGE' && !given(row, 'compared_start') ? ['compared_start'] : []),
  },
  {
    code: 'SHARE_OUT_OF_RANGE',
    table: 'observations',
    columns: ['measure', 'value', 'unit'],
    brokenAt: (row) => {
      const whole = row.measure === 'SHARE' ? wholeIn[String(row.unit)] : undefined;
      return whole !== undefined && (Number(row.value) < 0 || Number(row.value) > whole) ? ['value'] : [];
    },
  },
  {
    code: 'TARGET_INCOMPLETE',
    table: 'targets',
    columns: ['kind', ...targetFigure],
    brokenAt: (row) => (row.kind === 'QUANTITATIVE' ? targetFigure.filter((column) => !given(row, column)) : []),
  },
  {
    code: 'TARGET_RANGE_OPEN',
    table: 'targets',
    columns: ['comparator', 'upper'],
    brokenAt: (row) => (row.comparator === 'BETWEEN' && !given(row, 'upper') ? ['upper'] : []),
  },
  {
    code: 'COMPARATOR_DISAGREES',
    table: 'targets',
    columns: ['comparator', 'bound'],
    brokenAt: (row) => {
      if (!given(row, 'comparator') || !given(row, 'bound')) return [];
      const bounds = ['EXACT', 'ABOUT', ...(boundsOfComparator[String(row.comparator)] ?? [])];
      return bounds.includes(String(row.bound)) ? [] : ['bound'];
    },
  },
  {
    code: 'RULE_ID_DISAGREES',
    table: 'evaluation_rules',
    columns: ['id', 'code', 'version'],
    brokenAt: ({ id, code, version }) => (id === `evaluation-rule:${code}/${version}` ? [] : ['id']),
  },
  ...Object.keys(codesOfColumn).map(listsCodes),
  {
    code: 'RULE_INCOMPLETE',
    table: 'evaluation_rules',
    columns: ['statistic', 'comparators', 'measures', 'unmeasured_days'],
    brokenAt: (row) =>
      ['comparators', 'measures', 'unmeasured_days'].filter(
        (column) => row.statistic !== 'NONE' && !given(row, column),
      ),
  },
  {
    code: 'RULE_FIGURE_TOO_SMALL',
    table: 'evaluation_rules',
    columns: ['version', 'tolerance', 'unmeasured_days'],
    brokenAt: (row) => [
      ...(Number(row.version) < 1 ? ['version'] : []),
      ...['tolerance', 'unmeasured_days'].filter((column) => Number(row[column]) < 0),
    ],
  },
  {
    code: 'VERDICT_SUBJECT',
    table: 'published_verdicts',
    columns: ['target_id', 'indicator_id', 'area_id'],
    brokenAt: (row) => {
      const ofIndicator = given(row, 'indicator_id');
      return ofIndicator === given(row, 'area_id') && ofIndicator !== given(row, 'target_id') ? [] : ['target_id'];
    },
  },
  {
    code: 'REVIEW_WITHOUT_VERDICT',
    table: 'target_reviews',
    columns: ['status'],
    brokenAt: ({ status }) => (verdicts.includes(String(status)) ? [] : ['status']),
  },
  {
    code: 'REVIEW_BEFORE_ITS_DAY',
    table: 'target_reviews',
    columns: ['as_of', 'reviewed_on'],
    brokenAt: ({ as_of, reviewed_on }) => (String(reviewed_on) < String(as_of) ? ['reviewed_on'] : []),
  },
];

/** The rules for the rows of a table. */
export const rulesOf = (table: RecordTable): readonly RowRule[] =>
  rowRules.filter(
    (rule) =>
      (rule.table === undefined || rule.table === table.name) &&
      rule.columns.every((column) => column in table.columns),
  );
