import {
  evaluate,
  evaluation_rules,
  finding_subjects,
  findings,
  indicators,
  observations,
  plans,
  published_verdicts,
  rulesInForce,
  target_reviews,
  targets,
} from '@zibo-graph/plans';
import type { LoadedDataset } from '../LoadedDataset.js';
import { inOwnUnit } from '../ownUnits.js';
import { type FindingRule, subjectOf } from './Finding.js';
import { groupBy } from './groupBy.js';
import { rowsBy } from './groupsOf.js';
import { codeTitle, quoted, quotedName, titleOf } from './wording.js';

/**
 * VERDICT_DIFFERS: what an authority published on a target is not what the newest rules make of the figures of the same day.
 * Where the rules give no verdict there is nothing to differ from. It comes after what finds doubtful units.
 */
export const findDifferingVerdicts: FindingRule = function* (dataset) {
  const rules = rulesInForce([...dataset.rows(evaluation_rules)], null);
  // The rules of evaluation may stand in another data set.
  if (rules.length === 0) return;
  const doubtful = doubtfulUnits(dataset);
  // What queries read has the day of a figure too, which the database makes.
  const measured = dataset
    .rows(observations)
    .map((row) => ({ ...inOwnUnit(dataset, row), day: row.as_of ?? row.period_end }));
  const reviewsOf = groupBy(dataset.rows(target_reviews), ({ target_id }) => target_id);
  const ofIndicator = groupBy(measured, ({ indicator_id }) => indicator_id);
  for (const verdict of dataset.rows(published_verdicts)) {
    const row = dataset.row(targets, verdict.target_id);
    const target = row && inOwnUnit(dataset, row);
    const plan = target && dataset.row(plans, target.plan_id);
    if (!target || !plan) continue;
    const indicator = dataset.row(indicators, target.indicator_id);
    const evaluation = evaluate({
      ...{ target, plan, doubtful, rules, verdicts: [verdict], asOf: verdict.as_of },
      reviews: reviewsOf.get(target.id) ?? [],
      indicator: indicator ? inOwnUnit(dataset, indicator) : null,
      observations: ofIndicator.get(target.indicator_id ?? '') ?? [],
    });
    if (!evaluation.differs) continue;
    const [source, statement] = [titleOf(dataset, verdict.document_id), quotedName(dataset, target.id)];
    const ours = codeTitle('targetStatus', evaluation.status);
    yield {
      rule: 'VERDICT_DIFFERS',
      severity: 'WARNING',
      subjects: [subjectOf(verdict), subjectOf(target), ...evaluation.inputs.map(subjectOf)],
      message: {
        zh: `${source.zh}对目标${statement.zh}的结论是${quoted(verdict.wording_zh)}，按规则“${evaluation.appliedRule.name_zh}”则为${ours.zh}：${evaluation.reason_zh}`,
        en: `${source.en} says ${quoted(verdict.wording_en ?? verdict.wording_zh)} of the target ${statement.en}; by the rule “${evaluation.appliedRule.name_en ?? evaluation.appliedRule.name_zh}” it is: ${ours.en}. ${evaluation.reason_en}`,
      },
    };
  }
};

/** What each finding about a doubtful unit is about. */
function doubtfulUnits(dataset: LoadedDataset): ReadonlySet<string>[] {
  const ofFinding = rowsBy(dataset.rows(finding_subjects), ({ finding_id }) => finding_id);
  return dataset
    .rows(findings)
    .filter(({ rule }) => rule === 'UNIT_DOUBTFUL')
    .map(({ id }) => new Set(ofFinding.get(id).map(({ subject_id }) => subject_id)));
}
