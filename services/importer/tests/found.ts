import { finding_subjects, findings } from '@zibo-graph/plans/write';
import { expect } from 'vitest';
import { addFindings } from '../src/findings/addFindings.js';
import { readDataset } from '../src/readDataset.js';
import { datasetFolder, type Rows } from './sampleDataset.js';

/** A finding, and the ids that it is about. */
interface Found {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly zh: string;
  readonly en: string | null;
  readonly subjects: readonly string[];
}

/** What the rules find in a data set without a fault, beside what its files have. */
export async function found(rows: Rows): Promise<Found[]> {
  const { dataset, faults } = await readDataset({ folders: [datasetFolder(rows)], dataset: 'sample' });
  expect(faults.inOrderOfFiles()).toEqual([]);
  const entered = new Set(dataset.rows(findings).map(({ id }) => id));
  addFindings(dataset);
  return dataset
    .rows(findings)
    .filter(({ id }) => !entered.has(id))
    .map(({ id, rule, severity, message_zh: zh, message_en: en }) => {
      const about = dataset.rows(finding_subjects).filter(({ finding_id }) => finding_id === id);
      return { id, rule, severity, zh, en, subjects: about.map(({ subject_id }) => subject_id) };
    });
}

/** The rules that find something in a data set. */
export const rulesIn = async (rows: Rows): Promise<string[]> => (await found(rows)).map(({ rule }) => rule);
