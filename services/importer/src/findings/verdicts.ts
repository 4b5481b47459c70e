import { differingVerdicts } from '@zibo-graph/plans/write';
import { type FindingRule, subjectOf } from './Finding.js';
import { planRecords } from './planRecords.js';
import { codeTitle, quoted, quotedName, titleOf } from './wording.js';

/**
 * VERDICT_DIFFERS: what an authority published on a target is not what the newest rules make of the figures of the same day.
 * It comes after what finds doubtful units.
 */
export const findDifferingVerdicts: FindingRule = function* (dataset) {
  for (const { verdict, target, evaluation } of differingVerdicts(planRecords(dataset))) {
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
