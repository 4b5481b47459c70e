import { groupBy } from '@zibo-graph/subgraph-kit';
import type { Wording } from '../evaluation/reasons.js';
import type { IndicatorRow, TargetComparisonRow } from '../rows.js';
import {
  byStrictness,
  compareFigures,
  type Demand,
  demandOfPlanText,
  demandText,
  differenceOf,
  differenceTexts,
} from './Demand.js';

/**
 * Puts the targets of several plans side by side, by indicator: those on which more than one of the plans has a target.
 * @param demands in the order that they keep where they cannot be compared.
 */
export function compareDemands(demands: readonly Demand[]): TargetComparisonRow[] {
  const byIndicator = groupBy(demands, ({ indicator }) => indicator?.id ?? '');
  return [...byIndicator.values()]
    .flatMap((group) => {
      const [{ indicator }] = group;
      const isShared = group.some(({ plan }) => plan.id !== group[0].plan.id);
      return indicator && isShared ? [comparisonOf(indicator, group)] : [];
    })
    .sort((one, other) => (one.indicator.id < other.indicator.id ? -1 : 1));
}

function comparisonOf(indicator: IndicatorRow, demands: readonly [Demand, ...Demand[]]): TargetComparisonRow {
  const [first] = demands;
  const difference = demands.map((one) => differenceOf(first, one)).find((one) => one !== null) ?? null;
  const sorted = difference ? demands : [...demands].sort(byStrictness);
  const [strictest = first, loosest = first] = [sorted[0], sorted.at(-1)];
  const reason = difference ? notCompared(differenceTexts[difference], demands) : comparedText(strictest, loosest);
  return {
    indicator,
    comparedTargets: sorted.map(({ target }) => target),
    comparable: difference === null,
    reason_zh: reason.zh,
    reason_en: reason.en,
  };
}

function notCompared(because: Wording, demands: readonly Demand[]): Wording {
  const said = demands.map(demandOfPlanText);
  return {
    zh: `${because.zh}，不作比较：${said.map(({ zh }) => zh).join('，')}。`,
    en: `Not compared, for ${because.en}: ${said.map(({ en }) => en).join(', ')}.`,
  };
}

function comparedText(strictest: Demand, loosest: Demand): Wording {
  if (byStrictness(strictest, loosest) === 0) {
    const same = demandText(strictest);
    return { zh: `各目标要求相同：${same.zh}。`, en: `All ask the same: ${same.en}.` };
  }
  const [most, least] = [demandOfPlanText(strictest), demandOfPlanText(loosest)];
  return compareFigures(strictest, loosest) === 0
    ? { zh: `数值相同而期限不同，最早：${most.zh}。`, en: `The figure is the same, the soonest is ${most.en}.` }
    : { zh: `最严：${most.zh}；最宽：${least.zh}。`, en: `The strictest is ${most.en}, the loosest ${least.en}.` };
}
