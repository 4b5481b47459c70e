import type { RowOf } from '@zibo-graph/database';
import { breakdown_rows, programme_reports } from '@zibo-graph/projects/write';
import { Decimal } from '../exactDecimal.js';
import { type Finding, type FindingRule, subjectOf } from './Finding.js';
import { groupsOf } from './groupsOf.js';
import { codeTitle, figureText, nameOf, type Wording, worded } from './wording.js';

type Report = RowOf<typeof programme_reports>;
type Row = RowOf<typeof breakdown_rows>;

/** A figure that a report gives as a total and a breakdown by row; null where it is not given, or not given exactly. */
interface Summed {
  readonly name: string;
  readonly title: Wording;
  readonly total: (report: Report) => string | null;
  readonly part: (row: Row) => string | null;
  readonly text: (value: Decimal) => Wording;
}

const exactly = (amount: string | null, bound: string | null) => (bound === 'EXACT' ? amount : null);
const text = (count: number | null) => (count === null ? null : String(count));

const summed: readonly Summed[] = [
  {
    name: 'count',
    title: { zh: '项目数', en: 'projects' },
    total: ({ project_count }) => text(project_count),
    part: ({ project_count }) => text(project_count),
    text: (value) => worded(() => value.toFixed()),
  },
  {
    name: 'investment',
    title: { zh: '总投资', en: 'total investment' },
    total: ({ total_investment, total_investment_bound }) => exactly(total_investment, total_investment_bound),
    part: ({ investment, investment_bound }) => exactly(investment, investment_bound),
    text: (value) => figureText({ value: value.toFixed(), unit: 'CNY', bound: 'EXACT' }),
  },
];

/**
 * SUM_MISMATCH: the rows of a breakdown that its source gives in full do not add up to the total of the report; or those of
 * one that is not given in full are more than the total.
 */
export const findSumsThatDoNotAddUp: FindingRule = function* (dataset) {
  const parts = dataset.rows(breakdown_rows);
  for (const breakdown of groupsOf(parts, ({ report_id, dimension }) => `${report_id} ${dimension}`, { alone: true })) {
    const rows = breakdown.map((row) => parts.at(row)) as [Row, ...Row[]];
    const report = dataset.row(programme_reports, rows[0].report_id);
    if (!report) continue;
    for (const figure of summed) {
      const finding = mismatch(report, rows, figure, nameOf(dataset, report.programme_id));
      if (finding) yield finding;
    }
  }
};

function mismatch(report: Report, rows: readonly [Row, ...Row[]], figure: Summed, programme: Wording): Finding | null {
  const total = figure.total(report);
  const parts = rows.map(figure.part);
  const complete = rows.every((row) => row.complete) && !parts.includes(null);
  if (total === null) return null;
  const sum = parts.reduce((whole, part) => whole.plus(part ?? 0), new Decimal(0));
  if (complete ? sum.eq(total) : sum.lte(total)) return null;
  const [added, given, off] = [sum, new Decimal(total), sum.minus(total)].map(figure.text);
  const dimension = codeTitle('breakdownDimension', rows[0].dimension);
  const { zh, en } = figure.title;
  return {
    rule: 'SUM_MISMATCH',
    severity: 'WARNING',
    subjects: [subjectOf({ ...report, reported: null }), ...rows.map(subjectOf)],
    distinction: `${rows[0].dimension.toLowerCase()}-${figure.name}`,
    message: {
      zh: `${programme.zh}${report.as_of}${dimension.zh}的${zh}合计${added?.zh}，通报的总数为${given?.zh}，相差${off?.zh}。`,
      en: `${programme.en}, ${report.as_of}: the ${en} ${dimension.en.toLowerCase()} add up to ${added?.en}, and the total reported is ${given?.en}: a difference of ${off?.en}.`,
    },
  };
}
