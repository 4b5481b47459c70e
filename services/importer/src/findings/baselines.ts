import type { RowOf } from '@zibo-graph/database';
import { observations, plans, targets } from '@zibo-graph/plans';
import { Decimal } from '../exactDecimal.js';
import { type FindingRule, subjectOf } from './Finding.js';
import { groupBy } from './groupBy.js';
import { figureText, nameOf, periodText, quotedName, titleOf } from './wording.js';

type Observation = RowOf<typeof observations>;
type Target = RowOf<typeof targets>;

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
    const plan = dataset.row(plans, target.plan_id);
    if (!plan || target.value === null) continue;
    const baseline = (ofThing.get(`${target.indicator_id} ${plan.area_id} ${target.unit}`) ?? [])
      .filter((row) => dayOf(row) < plan.period_start)
      .reduce<Observation | null>((last, row) => (last && dayOf(last) > dayOf(row) ? last : row), null);
    if (!baseline || !meets(baseline, target)) continue;
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

/** The day for which a figure stands; one without a date is of no known day, and before nothing. */
const dayOf = ({ as_of, period_end }: Observation): string => as_of ?? period_end ?? '9999';

/** Whether what was measured meets a target for certain, whatever its bound leaves open. */
function meets({ value, upper, bound }: Observation, target: Target): boolean {
  const [low, high] = [new Decimal(value), new Decimal(upper ?? value)];
  const asked = new Decimal(target.value ?? 0);
  const known = (side: 'low' | 'high') =>
    bound === 'EXACT' || (side === 'low' ? ['AT_LEAST', 'MORE_THAN'] : ['AT_MOST', 'LESS_THAN']).includes(bound);
  switch (target.comparator) {
    case 'LT':
      return known('high') && high.lt(asked);
    case 'LTE':
      return known('high') && high.lte(asked);
    case 'GT':
      return known('low') && low.gt(asked);
    case 'GTE':
      return known('low') && low.gte(asked);
    case 'EQ':
      return bound === 'EXACT' && low.eq(asked) && high.eq(asked);
    case 'BETWEEN':
      return bound === 'EXACT' && low.gte(asked) && high.lte(target.upper ?? asked);
    default:
      return false;
  }
}
