import { codeTitle, type Wording } from '../evaluation/reasons.js';
import type { AlignmentStatus, TargetAlignmentRow } from '../rows.js';
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
 * Holds targets of a plan against those of the plans above on the same indicator.
 * @param higher of the plans above, in the order in which they are named where nothing else decides.
 * @returns one for each of `own`, in its order.
 */
export function alignDemands(own: readonly Demand[], higher: readonly Demand[]): TargetAlignmentRow[] {
  return own.map((demand) => {
    const { indicator_id } = demand.target;
    const candidates = higher.filter(({ target }) => indicator_id !== null && target.indicator_id === indicator_id);
    const above = counterpartOf(demand, candidates);
    const status = above ? statusOf(demand, above) : 'NO_PARENT';
    const reason = above ? comparedText(demand, above, status) : withoutParent(indicator_id !== null);
    const higherTarget = above?.target ?? null;
    return { target: demand.target, higherTarget, status, reason_zh: reason.zh, reason_en: reason.en };
  });
}

/** Of several the strictest that is due on the same day, so that a milestone meets its own; else the strictest. */
function counterpartOf(demand: Demand, candidates: readonly Demand[]): Demand | undefined {
  const comparable = candidates.filter((one) => differenceOf(demand, one) === null).sort(byStrictness);
  return comparable.find(({ due }) => due === demand.due) ?? comparable[0] ?? candidates[0];
}

function statusOf(demand: Demand, above: Demand): AlignmentStatus {
  if (differenceOf(demand, above) !== null) return 'NOT_COMPARABLE';
  const figure = compareFigures(demand, above);
  if (demand.due === above.due) return figure === 0 ? 'ALIGNED' : figure > 0 ? 'STRICTER' : 'LOOSER';
  const isSooner = demand.due < above.due;
  // More but later, or less but sooner, is neither stricter nor looser; the same on another day is said to be just that.
  if (figure === 0 || figure > 0 !== isSooner) return 'OTHER_DEADLINE';
  return isSooner ? 'STRICTER' : 'LOOSER';
}

function comparedText(demand: Demand, above: Demand, status: AlignmentStatus): Wording {
  const [asks, asked] = [demandText(demand), demandOfPlanText(above)];
  const conclusion = conclusionOf(demand, above, status);
  return {
    zh: `本规划要求${asks.zh}，上级${asked.zh}：${conclusion.zh}。`,
    en: `This plan asks ${asks.en}, the plan above ${asked.en}: ${conclusion.en}.`,
  };
}

function conclusionOf(demand: Demand, above: Demand, status: AlignmentStatus): Wording {
  const difference = differenceOf(demand, above);
  if (difference) return differenceTexts[difference];
  if (status !== 'OTHER_DEADLINE' || compareFigures(demand, above) === 0) return codeTitle('alignmentStatus', status);
  return { zh: '要求与期限都不同，不分宽严', en: 'other figure and other deadline, neither is the stricter' };
}

const withoutParent = (hasIndicator: boolean): Wording =>
  hasIndicator
    ? { zh: '上级规划没有同一指标的目标。', en: 'No plan above has a target on the same indicator.' }
    : {
        zh: '目标没有指标，无从与上级规划对应。',
        en: 'The target has no indicator by which one above could be found.',
      };
