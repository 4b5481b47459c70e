import { groupBy } from '@zibo-graph/subgraph-kit';
import { compareFigures, type Demand, demandOf, differenceOf } from '../analysis/Demand.js';
import { document_links, indicators, plans, targets } from '../tables.js';
import type { PlanRecords } from './PlanRecords.js';

/** A target that asks less than another does. */
export interface LooserTarget {
  readonly than: 'BEFORE' | 'ABOVE';
  readonly looser: Demand;
  readonly stricter: Demand;
}

/**
 * The targets that ask less
 * - than the one of the same indicator and area that is due last before them: `BEFORE`;
 * - than one of the same indicator in the plan that their plan is based on, due by then: `ABOVE`.
 *
 * Numbers of things in different areas are not compared: a district needs fewer than its city.
 */
export function* looserTargets(records: PlanRecords): Generator<LooserTarget> {
  const demands: Demand[] = [];
  for (const target of records.rows(targets)) {
    const plan = records.row(plans, target.plan_id);
    const indicator = records.row(indicators, target.indicator_id);
    const demand = plan && indicator && demandOf(target, indicator, plan);
    if (demand?.goal) demands.push(demand);
  }
  yield* looserThanBefore(demands);
  yield* looserThanAbove(records, demands);
}

const isLooser = (one: Demand, other: Demand): boolean =>
  differenceOf(one, other) === null && compareFigures(one, other) < 0;

function* looserThanBefore(demands: readonly Demand[]): Generator<LooserTarget> {
  const ofThing = groupBy(demands, ({ target, plan }) => `${target.indicator_id} ${target.unit} ${plan.area_id}`);
  for (const thing of ofThing.values()) {
    const byDue = [...groupBy(thing, ({ due }) => due)].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [index, [, later]] of byDue.entries()) {
      const stricter = byDue[index - 1]?.[1].reduce((one, other) => (isLooser(one, other) ? other : one));
      for (const looser of later) {
        if (stricter && isLooser(looser, stricter)) yield { than: 'BEFORE', looser, stricter };
      }
    }
  }
}

function* looserThanAbove(records: PlanRecords, demands: readonly Demand[]): Generator<LooserTarget> {
  const byDocument = groupBy(demands, ({ plan }) => plan.own_document_id);
  for (const { from_id, to_id, relation } of records.rows(document_links)) {
    if (relation !== 'BASED_ON') continue;
    const above = byDocument.get(to_id) ?? [];
    for (const looser of byDocument.get(from_id) ?? []) {
      const stricter = above.find(
        (one) =>
          one.target.indicator_id === looser.target.indicator_id && one.due <= looser.due && isLooser(looser, one),
      );
      if (stricter) yield { than: 'ABOVE', looser, stricter };
    }
  }
}
