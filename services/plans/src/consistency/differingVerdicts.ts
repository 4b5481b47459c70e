import { groupBy } from '@zibo-graph/subgraph-kit';
import { evaluate } from '../evaluation/evaluate.js';
import { rulesInForce } from '../evaluation/rulesInForce.js';
import type { PublishedVerdictRow, TargetEvaluationRow, TargetRow } from '../rows.js';
import {
  evaluation_rules,
  finding_subjects,
  findings,
  indicators,
  observations,
  plans,
  published_verdicts,
  target_reviews,
  targets,
} from '../tables.js';
import type { PlanRecords } from './PlanRecords.js';

/** A verdict that an authority published, and what the rules make of the same target on the same day. */
export interface DifferingVerdict {
  readonly verdict: PublishedVerdictRow;
  readonly target: TargetRow;
  readonly evaluation: TargetEvaluationRow;
}

/**
 * The published verdicts that differ from the evaluation of their target by the newest rules. Where the rules give no verdict there is
 * nothing to differ from. Findings of doubtful units among the records are taken into account.
 */
export function* differingVerdicts(records: PlanRecords): Generator<DifferingVerdict> {
  const rules = rulesInForce([...records.rows(evaluation_rules)], null);
  // The rules of evaluation may stand in another data set.
  if (rules.length === 0) return;
  const doubtful = doubtfulUnits(records);
  const reviewsOf = groupBy(records.rows(target_reviews), ({ target_id }) => target_id);
  const observationsOf = groupBy(measured(records), ({ indicator_id }) => indicator_id);
  for (const verdict of records.rows(published_verdicts)) {
    const target = records.row(targets, verdict.target_id);
    const plan = target && records.row(plans, target.plan_id);
    if (!target || !plan) continue;
    const evaluation = evaluate({
      ...{ target, plan, doubtful, rules, verdicts: [verdict], asOf: verdict.as_of },
      reviews: reviewsOf.get(target.id) ?? [],
      indicator: records.row(indicators, target.indicator_id) ?? null,
      observations: observationsOf.get(target.indicator_id ?? '') ?? [],
    });
    if (evaluation.differs) yield { verdict, target, evaluation };
  }
}

/** What queries read has the day of a figure too, which the database makes. */
function* measured(records: PlanRecords) {
  for (const row of records.rows(observations)) yield { ...row, day: row.as_of ?? row.period_end };
}

/** What each finding about a doubtful unit is about. */
function doubtfulUnits(records: PlanRecords): ReadonlySet<string>[] {
  const subjects = new Map<string, Set<string>>();
  for (const { id, rule } of records.rows(findings)) if (rule === 'UNIT_DOUBTFUL') subjects.set(id, new Set());
  for (const { finding_id, subject_id } of records.rows(finding_subjects)) subjects.get(finding_id)?.add(subject_id);
  return [...subjects.values()];
}
