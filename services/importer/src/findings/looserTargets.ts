import { type LooserTarget, looserTargets } from '@zibo-graph/plans/write';
import type { LoadedDataset } from '../LoadedDataset.js';
import { type FindingRule, subjectOf } from './Finding.js';
import { planRecords } from './planRecords.js';
import { figureText, nameOf, titleOf, type Wording } from './wording.js';

/**
 * - LOOSER_THAN_BEFORE: a target asks less than the one of the same indicator and area that is due last before it.
 * - LOOSER_THAN_ABOVE: a target asks less than one of the same indicator in the plan that its plan is based on, due by then.
 */
export const findLooserTargets: FindingRule = function* (dataset) {
  for (const { than, looser, stricter } of looserTargets(planRecords(dataset))) {
    const indicator = nameOf(dataset, looser.target.indicator_id);
    const [asks, asked] = [demandText(dataset, looser), demandText(dataset, stricter)];
    yield {
      rule: `LOOSER_THAN_${than}`,
      severity: 'WARNING',
      subjects: [subjectOf(looser.target), subjectOf(stricter.target)],
      message: {
        zh: `${indicator.zh}：${asks.zh}，宽于${asked.zh}。`,
        en: `${indicator.en}: ${asks.en} asks less than ${asked.en}.`,
      },
    };
  }
};

function demandText(dataset: LoadedDataset, { target, plan, due }: LooserTarget['looser']): Wording {
  const { value, upper, unit, own_unit, bound } = target;
  const figure = figureText({ value: value ?? '', upper, unit: unit ?? '', own_unit, bound: bound ?? 'EXACT' });
  const title = titleOf(dataset, plan.id);
  return { zh: `${title.zh}${due}前${figure.zh}`, en: `${figure.en} by ${due} in ${title.en}` };
}
