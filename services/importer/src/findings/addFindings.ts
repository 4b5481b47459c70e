import { finding_subjects, findings } from '@zibo-graph/plans/write';
import type { LoadedDataset } from '../LoadedDataset.js';
import { tableOfId } from '../subgraphs.js';
import { findBaselinesThatMeet } from './baselines.js';
import { findDoubtfulUnits } from './doubtfulUnits.js';
import { type FindingRule, idOf, toRecords } from './Finding.js';
import { findLooserTargets } from './looserTargets.js';
import { findMisprints } from './misprints.js';
import { findDatesOutsidePlans, findPeriodsNotOver } from './periods.js';
import { findRatiosThatDoNotRecompute } from './ratios.js';
import { findTasksWithoutAgency } from './responsibilities.js';
import { findDisagreeingSources } from './sourcesDisagree.js';
import { findSumsThatDoNotAddUp } from './sums.js';
import { findDifferingVerdicts } from './verdicts.js';

/** Every rule by which the importer looks for what does not fit. */
const findingRules: readonly FindingRule[] = [
  findDisagreeingSources,
  findDoubtfulUnits,
  findLooserTargets,
  findBaselinesThatMeet,
  findTasksWithoutAgency,
  findSumsThatDoNotAddUp,
  findRatiosThatDoNotRecompute,
  findDatesOutsidePlans,
  findPeriodsNotOver,
  findMisprints,
  findDifferingVerdicts,
];

/**
 * Adds what the rules find to a data set without a fault, as if its files had it: it is part of the content, and stands and
 * is superseded with it. A finding that the files have under the same id is left as it is: a reader knows better.
 */
export function addFindings(dataset: LoadedDataset): void {
  for (const rule of findingRules) {
    for (const finding of rule(dataset)) {
      if (dataset.get(findings).hasId(idOf(finding))) continue;
      const records = toRecords(finding);
      // The place of a finding is that of the row which it is about.
      const [{ id }] = finding.subjects;
      const table = tableOfId(id);
      const place = (table && dataset.get(table).placeOfKey({ id })) ?? { file: '', row: 0 };
      dataset.get(findings).add(records.finding, place);
      for (const subject of records.subjects) dataset.get(finding_subjects).add(subject, place);
    }
  }
}
