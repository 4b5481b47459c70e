import { currentRevision, type RecordTable, type RecordValues, selectDatasetRows } from '@zibo-graph/database';
import { findings } from '@zibo-graph/plans/write';
import { expect } from 'vitest';
import { importDataset } from '../src/importDataset.js';
import { registerDataset } from '../src/registerFindings.js';
import { changed, datasetFolder, type Rows } from './sampleDataset.js';
import type { Databases } from './testDatabases.js';

export const mention = { document_id: 'document:outline', locator: '正文' };
export const programme = 'programme:370306/works';
/** The sample, in which a report counts so many projects of the programme. */
export const reported = (count: number) =>
  changed('programme_reports', { project_count: String(count), project_count_reported: `${count}个` });
/** A register of so many projects of the programme. */
export const register = (count: number): Rows => {
  const ids = Array.from({ length: count }, (_, index) => `project:370306/works/${index + 1}`);
  const named = {
    name_zh: '道路',
    name_en: 'Road',
    sector: 'TRANSPORT_ROAD',
    stage: 'COMPLETION',
    stage_wording: '完工',
  };
  return {
    projects: ids.map((id) => ({ id, ...named, ...mention })),
    programme_memberships: ids.map((project_id) => ({ programme_id: programme, project_id, ...mention })),
  };
};

/** Imports rows, which have no fault. */
export async function put(databases: Databases, rows: Rows, dataset: string, dryRun = false) {
  const result = await importDataset({ folders: [datasetFolder(rows)], dataset, databases, dryRun });
  expect(result.faults).toEqual([]);
  return result;
}

/** The rows that stand of what is found on registers. */
export async function currentRows(databases: Databases, table: RecordTable): Promise<RecordValues[]> {
  const revision = await currentRevision(databases.plans, 'plans');
  const rows: RecordValues[] = [];
  for await (const page of selectDatasetRows(databases.plans, table, registerDataset, revision)) rows.push(...page);
  return rows;
}

export const incomplete = `finding:register-incomplete/${programme.replace(':', '/')}`;
export const exceeds = `finding:register-exceeds-report/${programme.replace(':', '/')}`;

/** What stands of the findings on registers, each as its id and its words; the same in what finds things by id. */
export async function found(databases: Databases): Promise<[unknown, unknown][]> {
  const rows = await currentRows(databases, findings);
  const entries = await databases.agencies.kysely
    .withTables<{ 'agencies.entries_reference': { id: string; dataset: string; superseded_in: number | null } }>()
    .selectFrom('agencies.entries_reference')
    .select('id')
    .where('dataset', '=', registerDataset)
    .where('superseded_in', 'is', null)
    .orderBy('id')
    .execute();
  expect(entries.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  return rows.map(({ id, message_en }) => [id, message_en]);
}

export const missing = (all: number, there: number) => [
  incomplete,
  `The register is incomplete: reported ${all} projects; registered ${there} ${there === 1 ? 'project' : 'projects'}, CNY 0 completed; missing ${all - there} ${all - there === 1 ? 'project' : 'projects'}.`,
];
