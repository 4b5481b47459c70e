import type { RowOf } from '@zibo-graph/database';
import { asksExactly, figureRange, goalOf, indicators, meets, observations, plans, targets } from '@zibo-graph/plans';
import { inOwnUnit } from '../ownUnits.js';
import { type FindingRule, subjectOf } from './Finding.js';
import { groupBy } from './groupBy.js';
import { figureText, nameOf, periodText, quotedName, titleOf } from './wording.js';

type Observation = RowOf<typeof observations>;

/**
 * BASELINE_ALREADY_MEETS: the last that was measured before a plan began, of the indicator, area and unit of a target, meets
 * it already. Only what was measured of the whole area counts, and neither a change nor a place in a ranking.
 */
export const findBaselinesThatMeet: FindingRule = function* (dataset) {
  const measured = dataset
    .rows(observations)
    .filter(({ agency_id, measure }) => agency_id === null && measure !== 'CHANGE' && measure !== 'RANK');
  const ofThing = groupBy(measured, ({ indicator_id, area_id, unit }) => `${indicator_id} ${area_id} ${unit}`);
  for (const target of dataset.rows(targets)) {
    const [plan, measure] = [dataset.row(plans, target.plan_id), dataset.row(indicators, target.indicator_id) ?? null];
    const goal = plan && goalOf(target, measure, plan);
    // Where neither more nor less is better, a figure on either side of what is asked does not meet it.
    if (!plan || !goal || asksExactly(target, measure)) continue;
    const baseline = (ofThing.get(`${target.indicator_id} ${plan.area_id} ${target.unit}`) ?? [])
      .filter((row) => dayOf(row) < plan.period_start)
      .reduce<Observation | null>((last, row) => (last && dayOf(last) > dayOf(row) ? last : row), null);
    if (!baseline || !meets(figureRange(baseline), goal)) continue;
    const [indicator, area, period] = [
      nameOf(dataset, baseline.indicator_id),
      nameOf(dataset, plan.area_id),
      periodText(baseline),
    ];
    const [was, source] = [figureText(inOwnUnit(dataset, baseline)), titleOf(dataset, baseline.document_id)];
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

/** The day for which a figure stands; one without a date is of no known day, and before nothing. */
const dayOf = ({ as_of, period_end }: Observation): string => as_of ?? period_end ?? '9999';
