import { baselinesThatMeet } from '@zibo-graph/plans/write';
import { type FindingRule, subjectOf } from './Finding.js';
import { planRecords } from './planRecords.js';
import { figureText, nameOf, periodText, quotedName, titleOf } from './wording.js';

/**
 * BASELINE_ALREADY_MEETS: the last that was measured before a plan began, of the indicator, area and unit of a target, meets
 * it already.
 */
export const findBaselinesThatMeet: FindingRule = function* (dataset) {
  for (const { target, plan, baseline } of baselinesThatMeet(planRecords(dataset))) {
    const [indicator, area, period] = [
      nameOf(dataset, baseline.indicator_id),
      nameOf(dataset, plan.area_id),
      periodText(baseline),
    ];
    const [was, source] = [figureText(baseline), titleOf(dataset, baseline.document_id)];
    const [statement, title] = [quotedName(dataset, target.id), titleOf(dataset, plan.id)];
    yield {
      rule: 'BASELINE_ALREADY_MEETS',
      severity: 'INFO',
      subjects: [subjectOf(target), subjectOf(baseline)],
      message: {
        zh: `${title.zh}的目标${statement.zh}在规划期开始前已达到：${area.zh}${indicator.zh}${period.zh}为${was.zh}（${source.zh}）。`,
        en: `The target ${statement.en} of ${title.en} was met before the plan began: ${indicator.en}, ${area.en}, ${period.en}: ${was.en} (${source.en}).`,
      },
    };
  }
};
