import { indicators, observations, plans, targets } from '@zibo-graph/plans/write';
import { unitEntry } from '../ownUnits.js';
import { type Finding, type FindingRule, type FindingSubject, subjectOf } from './Finding.js';
import { groupBy } from './groupBy.js';
import { nameOf, periodText, quoted, quotedName } from './wording.js';

/** UNIT_DOUBTFUL: figures printed in a unit that is doubtful, and the targets of the same indicator and area. */
export const findDoubtfulUnits: FindingRule = function* (dataset) {
  const doubtful = dataset.rows(observations).filter(({ unit }) => unitEntry(dataset, unit)?.dimension === 'DOUBTFUL');
  const aboutIndicator = (id: string): FindingSubject[] => {
    const indicator = dataset.row(indicators, id);
    return indicator ? [subjectOf({ id })] : [];
  };
  for (const row of doubtful) {
    const [indicator, area, period] = [
      nameOf(dataset, row.indicator_id),
      nameOf(dataset, row.area_id),
      periodText(row),
    ];
    const measured = dataset.row(indicators, row.indicator_id);
    const entry = unitEntry(dataset, measured?.unit ?? row.unit);
    const unit = { zh: entry?.titleZh ?? row.unit, en: entry?.titleEn ?? row.unit };
    yield doubt([subjectOf(row), ...aboutIndicator(row.indicator_id)], {
      zh: `${area.zh}${period.zh}${indicator.zh}印作${quoted(row.reported)}，而所计量的是${unit.zh}：单位存疑，只存原文读数，不作比较。`,
      en: `${indicator.en}, ${area.en}, ${period.en}, is printed ${quoted(row.reported)}, while what is measured is in ${unit.en}: the unit is doubtful; the reading is kept as printed and compared with nothing.`,
    });
  }
  const ofThing = groupBy(doubtful, ({ indicator_id, area_id }) => `${indicator_id} ${area_id}`);
  for (const target of dataset.rows(targets)) {
    const readings = ofThing.get(`${target.indicator_id} ${dataset.row(plans, target.plan_id)?.area_id}`);
    if (target.indicator_id === null || !readings) continue;
    const statement = quotedName(dataset, target.id);
    const printed = readings.map(({ reported }) => quoted(reported));
    yield doubt([subjectOf(target), ...aboutIndicator(target.indicator_id), ...readings.map(subjectOf)], {
      zh: `目标${statement.zh}${target.reported ? `印作${quoted(target.reported)}` : '未印数字'}，同一指标的实绩印作${printed.join('、')}：单位不明，不能判定是否达到。`,
      en: `The target ${statement.en} ${target.reported ? `is printed ${quoted(target.reported)}` : 'prints no figure'}, and what is measured of the same indicator ${printed.join(', ')}: the unit is unclear, and it cannot be told whether the target is met.`,
    });
  }
};

const doubt = (subjects: readonly FindingSubject[], message: Finding['message']): Finding => ({
  rule: 'UNIT_DOUBTFUL',
  severity: 'WARNING',
  subjects: subjects as Finding['subjects'],
  message,
});
