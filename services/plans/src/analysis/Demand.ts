import { Decimal, isOfAnySize, unitOf } from '@zibo-graph/subgraph-kit';
import { asksExactly, type Goal, goalOf, periodOf } from '../evaluation/Goal.js';
import { askedText, type Wording } from '../evaluation/reasons.js';
import type { IndicatorRow, PlanRow, TargetRow } from '../rows.js';

/** What a target asks, to be held against what another asks on the same indicator. */
export interface Demand {
  readonly target: TargetRow;
  readonly plan: PlanRow;
  /** Null if the target has none. */
  readonly indicator: IndicatorRow | null;
  /** Null if the target states no figure. */
  readonly goal: Goal | null;
  /** The day it is due on: that of its period or of its plan where it has none itself. */
  readonly due: string;
}

/** What a target of a plan asks. */
export const demandOf = (target: TargetRow, indicator: IndicatorRow | null, plan: PlanRow): Demand => ({
  ...{ target, plan, indicator },
  goal: goalOf(target, indicator, plan),
  due: periodOf(target, plan).end,
});

/** Why two demands cannot be compared. */
export type Difference = keyof typeof differenceTexts;

/** Why they cannot be compared, in words. */
export const differenceTexts = {
  NO_FIGURE: { zh: '没有可以比较的数值', en: 'there is no figure to compare' },
  UNIT: { zh: '计量单位不同', en: 'units differ' },
  WAY: { zh: '比较方式不同', en: 'ways of comparing differ' },
  EXACT: { zh: '要求的数值不同，而指标无优劣方向', en: 'figures differ, and neither more nor less is better' },
  AREA: { zh: '数量随区域大小而不同', en: 'numbers of things depend on the size of the area' },
} satisfies Record<string, Wording>;

/** What keeps two demands on one indicator from being compared; null if nothing does. */
export function differenceOf(one: Demand, other: Demand): Difference | null {
  if (!one.goal || !other.goal) return 'NO_FIGURE';
  if (one.goal.unit !== other.goal.unit) return 'UNIT';
  if (one.goal.sign !== other.goal.sign || isExact(one) !== isExact(other)) return 'WAY';
  if (isExact(one) && !isSame(one, other)) return 'EXACT';
  const isSameArea = one.plan.area_id !== null && one.plan.area_id === other.plan.area_id;
  const unit = unitOf(one.goal);
  return isSameArea || (unit !== undefined && isOfAnySize(unit)) ? null : 'AREA';
}

const isExact = ({ target, indicator }: Demand): boolean => asksExactly(target, indicator);

/** Whether two demands of the same sort ask for the same figures, from the lowest to the highest. */
const isSame = (one: Demand, other: Demand): boolean =>
  compareFigures(one, other) === 0 && upperEnd(one).eq(upperEnd(other));

const upperEnd = ({ target: { value, upper } }: Demand): Decimal => new Decimal(upper ?? value ?? 0);

/** Which of two comparable demands asks more, whatever the day: over 0 if the first, 0 if they ask the same. */
export const compareFigures = (one: Demand, other: Demand): number =>
  one.goal && other.goal ? compareGoals(one.goal, other.goal) : 0;

const compareGoals = (one: Goal, other: Goal): number =>
  one.asked.cmp(other.asked) || Number(one.strict) - Number(other.strict);

/** Orders comparable demands: who asks most comes first, of those that ask the same who asks it soonest. */
export const byStrictness = (one: Demand, other: Demand): number =>
  compareFigures(other, one) || (one.due === other.due ? 0 : one.due < other.due ? -1 : 1);

/** What a demand says, and by when: `不超过1%（期限2025-12-31）`. */
export function demandText({ target, goal, due }: Demand): Wording {
  const asked = goal
    ? askedText(target)
    : { zh: `“${target.statement_zh}”`, en: `“${target.statement_en ?? target.statement_zh}”` };
  return { zh: `${asked.zh}（期限${due}）`, en: `${asked.en} by ${due}` };
}

/** The same with the title of its plan. */
export function demandOfPlanText(demand: Demand): Wording {
  const { zh, en } = demandText(demand);
  return {
    zh: `《${demand.plan.title_zh}》要求${zh}`,
    en: `${en} in “${demand.plan.title_en ?? demand.plan.title_zh}”`,
  };
}
