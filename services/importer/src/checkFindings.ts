import { finding_subjects, findings } from '@zibo-graph/plans/write';
import type { DatasetCheck } from './DatasetCheck.js';
import { Fault } from './Fault.js';
import { FaultList } from './FaultList.js';
import { rowsBy } from './findings/groupsOf.js';

/** A finding is about something. */
export const checkFindings: DatasetCheck = async ({ dataset }) => {
  const loaded = dataset.get(findings);
  const faults = new FaultList();
  if (!dataset.get(finding_subjects).complete) return faults;
  const about = rowsBy(dataset.get(finding_subjects).records, ({ finding_id }) => finding_id as string | null);
  for (const [index, { id }] of loaded.records.entries()) {
    if (typeof id !== 'string' || about.has(id)) continue;
    faults.push(new Fault('FINDING_WITHOUT_SUBJECT').at({ ...loaded.placeOf(index), column: 'id', value: id }));
  }
  return faults;
};
