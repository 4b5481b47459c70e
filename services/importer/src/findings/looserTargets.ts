import type { RowOf } from '@zibo-graph/database';
import { document_links, indicators, plans, targets } from '@zibo-graph/plans';
import { codelist } from '@zibo-graph/schema';
import { Decimal } from '../exactDecimal.js';
import type { LoadedDataset } from '../LoadedDataset.js';
import { type Finding, type FindingRule, subjectOf } from './Finding.js';
import { groupBy } from './groupBy.js';
import { figureText, nameOf, titleOf } from './wording.js';

type Target = RowOf<typeof targets>;
type Plan = RowOf<typeof plans>;

/** A target with a figure, as far as it can be looser than another. */
interface Limit {
  readonly target: Target;
  readonly plan: Plan;
  readonly value: Decimal;
  /** Whether the value itself does not meet the target. */
  readonly strict: boolean;
  readonly lowerIsBetter: boolean;
  readonly due: string;
}

/**
 * - LOOSER_THAN_BEFORE: a target asks less than the one of the same indicator and area that is due last before it.
 * - LOOSER_THAN_ABOVE: a target asks less than one of the same indicator in the plan that its plan is based on, due by then.
 *   Numbers of things are not held against each other: a district needs fewer than its city.
 */
export const findLooserTargets: FindingRule = function* (dataset) {
  const limits = dataset.rows(targets).flatMap((target) => limitOf(dataset, target) ?? []);
  yield* looserThanBefore(dataset, limits);
  yield* looserThanAbove(dataset, limits);
};

function limitOf(dataset: LoadedDataset, target: Target): Limit | null {
  const plan = dataset.row(plans, target.plan_id);
  const direction = dataset.row(indicators, target.indicator_id)?.direction;
  const { comparator, value, upper } = target;
  if (!plan || !comparator || value === null) return null;
  const due = target.due_on ?? target.period_end ?? plan.period_end;
  if (direction === 'LOWER_IS_BETTER' && ['LT', 'LTE', 'EQ', 'BETWEEN'].includes(comparator)) {
    return { target, plan, due, value: new Decimal(upper ?? value), strict: comparator === 'LT', lowerIsBetter: true };
  }
  if (direction === 'HIGHER_IS_BETTER' && ['GT', 'GTE', 'EQ', 'BETWEEN'].includes(comparator)) {
    return { target, plan, due, value: new Decimal(value), strict: comparator === 'GT', lowerIsBetter: false };
  }
  return null;
}

function isLooser(one: Limit, other: Limit): boolean {
  if (one.lowerIsBetter !== other.lowerIsBetter || one.target.unit !== other.target.unit) return false;
  if (one.value.eq(other.value)) return other.strict && !one.strict;
  return one.lowerIsBetter ? one.value.gt(other.value) : one.value.lt(other.value);
}

function* looserThanBefore(dataset: LoadedDataset, limits: readonly Limit[]): Generator<Finding> {
  const ofThing = groupBy(limits, ({ target, plan }) => `${target.indicator_id} ${target.unit} ${plan.area_id}`);
  for (const thing of ofThing.values()) {
    const byDue = [...groupBy(thing, ({ due }) => due)].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [index, [, later]] of byDue.entries()) {
      const before = byDue[index - 1]?.[1].reduce((one, other) => (isLooser(one, other) ? other : one));
      for (const limit of later)
        if (before && isLooser(limit, before)) yield looser(dataset, 'LOOSER_THAN_BEFORE', limit, before);
    }
  }
}

function* looserThanAbove(dataset: LoadedDataset, limits: readonly Limit[]): Generator<Finding> {
  const byDocument = groupBy(limits, ({ plan }) => plan.own_document_id);
  for (const { from_id, to_id, relation } of dataset.rows(document_links)) {
    if (relation !== 'BASED_ON') continue;
    const above = byDocument.get(to_id) ?? [];
    for (const below of byDocument.get(from_id) ?? []) {
      if (!isRate(below.target.unit)) continue;
      const base = above.find(
        (limit) =>
          limit.target.indicator_id === below.target.indicator_id && limit.due <= below.due && isLooser(below, limit),
      );
      if (base) yield looser(dataset, 'LOOSER_THAN_ABOVE', below, base);
    }
  }
}

/** Units of what does not grow with the size of the area. */
function isRate(unit: string | null): boolean {
  const entry = codelist('unit').get(unit ?? '');
  return Boolean(entry?.per && entry.per !== 'YEAR') || ['TIME', 'SEISMIC_INTENSITY'].includes(entry?.dimension ?? '');
}

function looser(dataset: LoadedDataset, rule: string, one: Limit, other: Limit): Finding {
  const indicator = nameOf(dataset, one.target.indicator_id);
  const said = ({ target, plan, due }: Limit) => {
    const { value, upper, unit, bound } = target;
    const figure = figureText({ value: value ?? '', upper, unit: unit ?? '', bound: bound ?? 'EXACT' });
    const title = titleOf(dataset, plan.id);
    return { zh: `${title.zh}${due}前${figure.zh}`, en: `${figure.en} by ${due} in ${title.en}` };
  };
  const [asks, asked] = [said(one), said(other)];
  return {
    rule,
    severity: 'WARNING',
    subjects: [subjectOf(one.target), subjectOf(other.target)],
    message: {
      zh: `${indicator.zh}：${asks.zh}，宽于${asked.zh}。`,
      en: `${indicator.en}: ${asks.en} asks less than ${asked.en}.`,
    },
  };
}
