import { finding_subjects, findings } from '@zibo-graph/plans';
import type { DatasetCheck } from './DatasetCheck.js';
import { Fault } from './issue.js';

/** A finding is about something. */
export const checkFindings: DatasetCheck = async ({ dataset }) => {
  const loaded = dataset.get(findings);
  if (!dataset.get(finding_subjects).complete) return [];
  const about = new Set(dataset.get(finding_subjects).records.map(({ finding_id }) => finding_id));
  return loaded.records.flatMap(({ id }, index) =>
    id === null || id === undefined || about.has(id)
      ? []
      : [new Fault('FINDING_WITHOUT_SUBJECT').at({ ...loaded.placeOf(index), column: 'id', value: String(id) })],
  );
};
