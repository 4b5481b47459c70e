import {
  compareFigures,
  type Demand,
  demandOf,
  differenceOf,
  document_links,
  indicators,
  plans,
  targets,
} from '@zibo-graph/plans';
import type { LoadedDataset } from '../LoadedDataset.js';
import { inOwnUnit } from '../ownUnits.js';
import { type Finding, type FindingRule, subjectOf } from './Finding.js';
import { groupBy } from './groupBy.js';
import { figureText, nameOf, titleOf } from './wording.js';

/**
 * - LOOSER_THAN_BEFORE: a target asks less than the one of the same indicator and area that is due last before it.
 * - LOOSER_THAN_ABOVE: a target asks less than one of the same indicator in the plan that its plan is based on, due by then.
 *   Numbers of things in different areas are not held against each other: a district needs fewer than its city.
 */
export const findLooserTargets: FindingRule = function* (dataset) {
  const demands = dataset.rows(targets).flatMap((row) => {
    const target = inOwnUnit(dataset, row);
    const [plan, indicator] = [dataset.row(plans, target.plan_id), dataset.row(indicators, target.indicator_id)];
    const demand = plan && indicator && demandOf(target, indicator, plan);
    return demand?.goal ? [demand] : [];
  });
  yield* looserThanBefore(dataset, demands);
  yield* looserThanAbove(dataset, demands);
};

const isLooser = (one: Demand, other: Demand): boolean =>
  differenceOf(one, other) === null && compareFigures(one, other) < 0;

function* looserThanBefore(dataset: LoadedDataset, demands: readonly Demand[]): Generator<Finding> {
  const ofThing = groupBy(demands, ({ target, plan }) => `${target.indicator_id} ${target.unit} ${plan.area_id}`);
  for (const thing of ofThing.values()) {
    const byDue = [...groupBy(thing, ({ due }) => due)].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [index, [, later]] of byDue.entries()) {
      const before = byDue[index - 1]?.[1].reduce((one, other) => (isLooser(one, other) ? other : one));
      for (const demand of later)
        if (before && isLooser(demand, before)) yield looser(dataset, 'LOOSER_THAN_BEFORE', demand, before);
    }
  }
}

function* looserThanAbove(dataset: LoadedDataset, demands: readonly Demand[]): Generator<Finding> {
  const byDocument = groupBy(demands, ({ plan }) => plan.own_document_id);
  for (const { from_id, to_id, relation } of dataset.rows(document_links)) {
    if (relation !== 'BASED_ON') continue;
    const above = byDocument.get(to_id) ?? [];
    for (const below of byDocument.get(from_id) ?? []) {
      const base = above.find(
        (one) => one.target.indicator_id === below.target.indicator_id && one.due <= below.due && isLooser(below, one),
      );
      if (base) yield looser(dataset, 'LOOSER_THAN_ABOVE', below, base);
    }
  }
}

function looser(dataset: LoadedDataset, rule: string, one: Demand, other: Demand): Finding {
  const indicator = nameOf(dataset, one.target.indicator_id);
  const said = ({ target, plan, due }: Demand) => {
    const { value, upper, unit, own_unit, bound } = target;
    const figure = figureText({ value: value ?? '', upper, unit: unit ?? '', own_unit, bound: bound ?? 'EXACT' });
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
