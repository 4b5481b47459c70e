import type { RowOf } from '@zibo-graph/database';
import { groupBy } from '@zibo-graph/subgraph-kit';
import { figureRange } from '../evaluation/figureRange.js';
import { asksExactly, goalOf, meets } from '../evaluation/Goal.js';
import type { OfUnit, PlanRow, TargetRow } from '../rows.js';
import { indicators, observations, plans, targets } from '../tables.js';
import type { PlanRecords } from './PlanRecords.js';

type Observation = RowOf<typeof observations> & OfUnit;

/** A target of a plan, and what was measured last before the plan began. */
export interface BaselineThatMeets {
  readonly target: TargetRow;
  readonly plan: PlanRow;
  readonly baseline: Observation;
}

/**
 * The targets that what was measured last before their plan began meets already, of the same indicator, area and unit. Only what was
 * measured of the whole area counts, and neither a change nor a place in a ranking.
 */
export function* baselinesThatMeet(records: PlanRecords): Generator<BaselineThatMeets> {
  const keyOf = (...parts: readonly (string | null)[]): string => JSON.stringify(parts);
  const observationsOf = groupBy(wholeLevels(records), (row) => keyOf(row.indicator_id, row.area_id, row.unit));
  for (const target of records.rows(targets)) {
    const plan = records.row(plans, target.plan_id);
    const indicator = records.row(indicators, target.indicator_id) ?? null;
    const goal = plan && goalOf(target, indicator, plan);
    // Where neither more nor less is better, a figure on either side of what is asked does not meet it.
    if (!plan || !goal || asksExactly(target, indicator)) continue;
    const baseline = (observationsOf.get(keyOf(target.indicator_id, plan.area_id, target.unit)) ?? [])
      .filter((row) => dayOf(row) < plan.period_start)
      .reduce<Observation | null>((last, row) => (last && dayOf(last) > dayOf(row) ? last : row), null);
    if (baseline && meets(figureRange(baseline), goal)) yield { target, plan, baseline };
  }
}

function* wholeLevels(records: PlanRecords): Generator<Observation> {
  for (const row of records.rows(observations)) {
    if (row.agency_id === null && row.measure !== 'CHANGE' && row.measure !== 'RANK') yield row;
  }
}

/** The day for which a figure stands; one without a date is of no known day, and before nothing. */
const dayOf = ({ as_of, period_end }: Observation): string => as_of ?? period_end ?? '9999';
