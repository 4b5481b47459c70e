import type { RowOf } from '@zibo-graph/database';
import { documents, observations, plans, targets, tasks } from '@zibo-graph/plans/write';
import { type FindingRule, subjectOf } from './Finding.js';
import { nameOf, periodText, quoted, quotedName, titleOf } from './wording.js';

/** PERIOD_OUTSIDE_PLAN: a target or task that is due before its plan begins or after it ends. */
export const findDatesOutsidePlans: FindingRule = function* (dataset) {
  const dated: readonly (RowOf<typeof tasks> | RowOf<typeof targets>)[] = [
    ...dataset.rows(tasks),
    ...dataset.rows(targets),
  ];
  for (const row of dated) {
    const plan = dataset.row(plans, row.plan_id);
    const days = [row.due_on, ...('period_start' in row ? [row.period_start, row.period_end] : [])];
    const outside = days.find((day) => day && plan && (day < plan.period_start || day > plan.period_end));
    if (!plan || !outside) continue;
    const [name, of, period] = [quotedName(dataset, row.id), titleOf(dataset, plan.id), periodText(plan)];
    yield {
      rule: 'PERIOD_OUTSIDE_PLAN',
      severity: 'WARNING',
      subjects: [subjectOf(row), subjectOf(plan)],
      message: {
        zh: `${name.zh}的期限${outside}不在${of.zh}的规划期${period.zh}之内。`,
        en: `${name.en} is dated ${outside}, outside the period ${period.en} of ${of.en}.`,
      },
    };
  }
};

/** PERIOD_NOT_OVER: a figure for a period that had not ended when the document that states it was published. */
export const findPeriodsNotOver: FindingRule = function* (dataset) {
  for (const row of dataset.rows(observations)) {
    const document = dataset.row(documents, row.document_id);
    const published = document?.published ?? document?.issued_on;
    if (!published || !row.period_end) continue;
    // A date that is known to the year or the month only may be its last day.
    if (row.period_end <= published || row.period_end.startsWith(published)) continue;
    const [indicator, area, period] = [
      nameOf(dataset, row.indicator_id),
      nameOf(dataset, row.area_id),
      periodText(row),
    ];
    const source = titleOf(dataset, row.document_id);
    yield {
      rule: 'PERIOD_NOT_OVER',
      severity: 'INFO',
      subjects: [subjectOf(row)],
      message: {
        zh: `${area.zh}${indicator.zh}（${period.zh}）印作${quoted(row.reported)}，而${source.zh}发布于${published}，其时期间尚未结束。`,
        en: `${indicator.en}, ${area.en} (${period.en}), is printed ${quoted(row.reported)} in ${source.en}, which was published ${published}, before the period was over.`,
      },
    };
  }
};
