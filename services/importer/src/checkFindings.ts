import { finding_subjects, findings } from '@zibo-graph/plans/write';
import type { DatasetCheck } from './DatasetCheck.js';
import { rowsBy } from './findings/groupsOf.js';
import { IssueList } from './IssueList.js';
import { Fault } from './issue.js';

/** A finding is about something. */
export const checkFindings: DatasetCheck = async ({ dataset }) => {
  const loaded = dataset.get(findings);
  const issues = new IssueList();
  if (!dataset.get(finding_subjects).complete) return issues;
  const about = rowsBy(dataset.get(finding_subjects).records, ({ finding_id }) => finding_id as string | null);
  for (const [index, { id }] of loaded.records.entries()) {
    if (typeof id !== 'string' || about.has(id)) continue;
    issues.push(new Fault('FINDING_WITHOUT_SUBJECT').at({ ...loaded.placeOf(index), column: 'id', value: id }));
  }
  return issues;
};
