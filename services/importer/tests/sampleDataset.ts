import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { initialise } from '@zibo-graph/database/testing';
import { onTestFinished } from 'vitest';
import { tableByName } from '../src/subgraphs.js';

/** The cells of a row by column; columns that are left out are empty. */
export type Cells = Readonly<Record<string, string>>;
export type Rows = Readonly<Record<string, readonly Cells[]>>;

const mention = { document_id: 'document:outline', locator: '正文' };

/** A small data set without a fault: a row or two of the tables that tests need. */
export const sample = {
  areas: [{ id: 'area:370306', code: '370306', name_zh: '周村区', name_en: 'Zhoucun', kind: 'DISTRICT', ...mention }],
  agencies: [
    {
      id: 'agency:370306/emergency-management-bureau',
      name_zh: '周村区应急管理局',
      name_en: 'Zhoucun Emergency Management Bureau',
      name_en_ours: 'true',
      kind: 'GOVERNMENT_DEPARTMENT',
      level: 'DISTRICT',
      area_id: 'area:370306',
      ...mention,
    },
  ],
  memberships: [
    {
      id: 'membership:committee/chair',
      body_id: 'agency:370306/emergency-management-bureau',
      role: 'CHAIR',
      office_zh: '区长',
      ...mention,
    },
  ],
  documents: [{ id: 'document:outline', title_zh: '纲要', title_en: 'Outline', kind: 'PLAN', year_inferred: 'false' }],
  plans: [
    {
      id: 'plan:370306/outline',
      title_zh: '纲要',
      title_en: 'Outline',
      own_document_id: 'document:outline',
      area_id: 'area:370306',
      period_start: '2021-01-01',
      period_end: '2025-12-31',
      ...mention,
    },
  ],
  tasks: [
    {
      id: 'task:370306/outline/1',
      plan_id: 'plan:370306/outline',
      kind: 'TASK',
      number: '一',
      position: '1',
      title_zh: '完善体制',
      title_en: 'Improve the structure',
      ...mention,
    },
  ],
  indicators: [
    {
      id: 'indicator:coverage',
      name_zh: '覆盖率',
      name_en: 'Coverage',
      unit: 'PERCENT',
      direction: 'HIGHER_IS_BETTER',
      topic: 'ACCIDENT',
    },
  ],
  targets: [
    {
      id: 'target:370306/outline/1',
      plan_id: 'plan:370306/outline',
      position: '1',
      statement_zh: '覆盖率达到95%',
      statement_en: 'Coverage reaches 95 %',
      kind: 'QUANTITATIVE',
      topic: 'ACCIDENT',
      indicator_id: 'indicator:coverage',
      comparator: 'GTE',
      value: '95',
      unit: 'PERCENT',
      bound: 'AT_LEAST',
      due_on: '2025-12-31',
      ...mention,
    },
  ],
  assignments: [
    {
      id: 'assignment:370306/outline/1/emergency-management-bureau',
      task_id: 'task:370306/outline/1',
      agency_id: 'agency:370306/emergency-management-bureau',
      role: 'LEAD',
      inherited: 'false',
      collective: 'false',
      wording: '区应急局',
      position: '1',
      ...mention,
    },
  ],
  findings: [
    {
      id: 'finding:scope-unclear/coverage',
      rule: 'SCOPE_UNCLEAR',
      severity: 'INFO',
      message_zh: '口径不明',
      message_en: 'It is not clear what is covered',
    },
  ],
  finding_subjects: [
    {
      finding_id: 'finding:scope-unclear/coverage',
      subject_id: 'observation:coverage/370306/2020',
      position: '1',
      ...mention,
      reported: '90.5%',
    },
  ],
  observations: [
    {
      id: 'observation:coverage/370306/2020',
      indicator_id: 'indicator:coverage',
      area_id: 'area:370306',
      measure: 'LEVEL',
      as_of: '2020-12-31',
      value: '90.5',
      unit: 'PERCENT',
      bound: 'EXACT',
      partial: 'false',
      reported: '90.5%',
      ...mention,
    },
  ],
  programmes: [{ id: 'programme:370306/works', name_zh: '工程', name_en: 'Works', year: '2022', ...mention }],
  programme_reports: [
    {
      id: 'report:370306/works/2022',
      programme_id: 'programme:370306/works',
      as_of: '2022-12-08',
      counting_basis: 'UNKNOWN',
      ...mention,
    },
  ],
} satisfies Readonly<Record<string, readonly [Cells, ...Cells[]]>>;

/** The sample with other rows in some of its tables. */
export const sampleWith = (rows: Rows): Rows => ({ ...sample, ...rows });

/** The sample with some cells of the first row of a table changed. */
export const changed = (table: keyof typeof sample, cells: Cells): Rows =>
  sampleWith({ [table]: sample[table].map((row, index) => (index === 0 ? { ...row, ...cells } : row)) });

/** Rows as CSV: a header of every declared column, and a line for each row. */
export function csvOf(table: string, rows: readonly Cells[]): string {
  const columns = Object.keys(tableByName.get(table)?.columns ?? {});
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Files of a folder that is removed after the test, by their paths within it. @returns the path of the folder. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A folder that is gone when the test is over, as a first start leaves it: with an embedded database that holds nothing. */
export async function dataFolder(): Promise<string> {
  const folder = folderWith({});
  await initialise(folder);
  return folder;
}

/** A folder with a CSV file for each table, and what else is given, which stands for the table where it is one. */
export function datasetFolder(rows: Rows, files: Readonly<Record<string, string | Buffer>> = {}): string {
  const tables = Object.entries(rows).map(([table, cells]) => [`${table}.csv`, csvOf(table, cells)] as const);
  return folderWith({ ...Object.fromEntries(tables), ...files });
}
