import {
  currentRevision,
  lastImports,
  type RecordTable,
  type RecordValues,
  selectDatasetRows,
  subgraphNames,
} from '@zibo-graph/database';
import { finding_subjects, findings } from '@zibo-graph/plans';
import { afterEach, describe, expect, it } from 'vitest';
import { importDataset } from '../src/importDataset.js';
import { registerDataset } from '../src/registerFindings.js';
import { removeDataset, revertDataset } from '../src/revertDataset.js';
import { changed, datasetFolder, type Rows, sample, sampleWith } from './sampleDataset.js';
import { closeDatabases, type Databases, openSeparateDatabases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;
afterEach(() => closeDatabases(databases));

const mention = { document_id: 'document:outline', locator: '正文' };
const programme = 'programme:370306/works';
const reported = (count: number) =>
  changed('programme_reports', { project_count: String(count), project_count_reported: `${count}个` });
/** A register of so many projects of the programme. */
const register = (count: number): Rows => {
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

async function put(rows: Rows, dataset: string, dryRun = false) {
  const result = await importDataset({ folders: [datasetFolder(rows)], dataset, databases, dryRun });
  expect(result.issues).toEqual([]);
  return result;
}

const revisions = () => Promise.all(subgraphNames.map((subgraph) => currentRevision(databases[subgraph], subgraph)));

/** The rows that stand of what is found on registers. */
async function standing(table: RecordTable): Promise<RecordValues[]> {
  const revision = await currentRevision(databases.plans, 'plans');
  const rows: RecordValues[] = [];
  for await (const page of selectDatasetRows(databases.plans, table, registerDataset, revision)) rows.push(...page);
  return rows;
}

const incomplete = `finding:register-incomplete/${programme.replace(':', '/')}`;
const exceeds = `finding:register-exceeds-report/${programme.replace(':', '/')}`;

/** What stands of the findings on registers, each as its id and its words; the same in what finds things by id. */
async function found(): Promise<[unknown, unknown][]> {
  const rows = await standing(findings);
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

const missing = (all: number, there: number) => [
  incomplete,
  `The register is incomplete: reported ${all} projects; registered ${there} ${there === 1 ? 'project' : 'projects'}, CNY 0 completed; missing ${all - there} ${all - there === 1 ? 'project' : 'projects'}.`,
];

describe.each([
  ['in one database', openSharedDatabase],
  ['in a database for each subgraph', openSeparateDatabases],
])('a finding on a register, %s,', (_, open) => {
  it('appears, changes and vanishes with a register in another data set than the report', async () => {
    databases = await open();
    await put(reported(3), 'sample');
    expect(await found()).toEqual([missing(3, 0)]);
    expect((await put(register(1), 'register')).registersChanged).toBe(true);
    expect(await found()).toEqual([missing(3, 1)]);
    await put(register(3), 'register');
    expect(await found()).toEqual([]);
    await put(register(4), 'register');
    expect((await found()).map(([id]) => id)).toEqual([exceeds]);
  });

  it('follows when a data set is removed, and when it is put back', async () => {
    databases = await open();
    await put(reported(2), 'sample');
    await put(register(2), 'register');
    const [complete = 0] = (await revisions()).slice(-1);
    await removeDataset({ dataset: 'register', databases });
    expect(await found()).toEqual([missing(2, 0)]);
    const again = await revertDataset({ dataset: 'register', databases }, { subgraph: 'projects', revision: complete });
    expect(again).toMatchObject({ status: 'reverted', registersChanged: true });
    expect(await found()).toEqual([]);
    await removeDataset({ dataset: 'register', databases });
    expect(await removeDataset({ dataset: 'sample', databases })).toMatchObject({ status: 'removed', issues: [] });
    expect(await found()).toEqual([]);
  });

  it('stays as it is in a dry run', async () => {
    databases = await open();
    await put(reported(2), 'sample');
    const before = await revisions();
    await put(register(2), 'register', true);
    expect(await found()).toEqual([missing(2, 0)]);
    expect(await revisions()).toEqual(before);
  });

  it('makes no revision where nothing was ever found, nor where it stands already', async () => {
    databases = await open();
    await put(sample, 'sample');
    expect(await revisions()).toEqual([1, 1, 1]);
    await put(reported(2), 'sample');
    const before = await revisions();
    expect(await put(reported(2), 'sample')).toMatchObject({ status: 'unchanged', registersChanged: false });
    expect(await revisions()).toEqual(before);
  });

  it('gives way to what a reader says under its id, and comes back when that is gone', async () => {
    databases = await open();
    await put(reported(2), 'sample');
    const finding = {
      id: incomplete,
      rule: 'REGISTER_INCOMPLETE',
      severity: 'INFO',
      message_zh: '待补',
      message_en: 'To come',
    };
    const subject = { finding_id: incomplete, subject_id: programme, position: '1' };
    await put({ findings: [finding], finding_subjects: [subject] }, 'remarks');
    expect(await found()).toEqual([]);
    const imports = await Promise.all(subgraphNames.map((subgraph) => lastImports(databases[subgraph], subgraph)));
    expect(imports.flat().filter(({ importedBy }) => importedBy === null)).toEqual([]);
    await put(register(1), 'register');
    expect(await found()).toEqual([]);
    await removeDataset({ dataset: 'remarks', databases });
    expect(await found()).toEqual([missing(2, 1)]);
  });
});

describe('the findings on registers', () => {
  it('name the programme at the place of the report, with the figure as printed', async () => {
    databases = await openSharedDatabase();
    await put(reported(130), 'sample');
    expect(await standing(finding_subjects)).toEqual([
      { finding_id: incomplete, subject_id: programme, position: 1, ...mention, reported: '130个' },
    ]);
  });

  it('are of the time of the import that they follow from: no moment is between them', async () => {
    databases = await openSharedDatabase();
    await put(reported(2), 'sample');
    const rows = await databases.plans.kysely
      .withTables<{ 'plans.revisions': { revision: number; dataset: string; changed_at: string } }>()
      .selectFrom('plans.revisions')
      .select(['dataset', 'changed_at'])
      .orderBy('revision')
      .execute();
    expect(rows.map(({ dataset }) => dataset)).toEqual(['sample', registerDataset]);
    expect(rows[1]?.changed_at).toBe(rows[0]?.changed_at);
  });

  it('are made up for by the same import where one broke off before them', async () => {
    databases = await openSeparateDatabases();
    await put(reported(2), 'sample');
    const { agencies, plans, projects } = databases;
    // What was written so far stands, and the database of the plans is gone before what is found comes to it.
    const gone = new Proxy(plans, {
      get: (target, property) => {
        if (property !== 'kysely') return Reflect.get(target, property);
        return new Proxy(target.kysely, {
          get: (kysely, name) => {
            if (name === 'startTransaction') throw new Error('the connection is lost');
            const value = Reflect.get(kysely, name);
            return typeof value === 'function' ? value.bind(kysely) : value;
          },
        });
      },
    });
    const folders = [datasetFolder(register(1))];
    const broken = { agencies, plans: gone, projects };
    await expect(importDataset({ folders, dataset: 'register', databases: broken })).rejects.toThrow('is lost');
    expect(await currentRevision(projects, 'projects')).toBe(2);
    const again = await importDataset({ folders, dataset: 'register', databases });
    expect(again).toMatchObject({ status: 'unchanged', registersChanged: true });
    expect(await found()).toEqual([missing(2, 1)]);
  });

  it('are of nobody else: no data set has their name, and no row refers to them', async () => {
    databases = await openSharedDatabase();
    await put(reported(2), 'sample');
    const folders = [datasetFolder(sample)];
    for (const refused of [
      await importDataset({ folders, dataset: registerDataset, databases }),
      await removeDataset({ dataset: registerDataset, databases }),
      await revertDataset({ dataset: registerDataset, databases }, { revision: 1 }),
    ]) {
      expect(refused.issues.map(({ code }) => code)).toEqual(['DATASET_RESERVED']);
    }
    const subjects = [{ finding_id: incomplete, subject_id: programme, position: '2' }];
    const { issues } = await importDataset({
      folders: [datasetFolder({ finding_subjects: subjects })],
      dataset: 'remarks',
      databases,
    });
    expect(issues.map(({ code }) => code)).toContain('REFERENCE_NOT_FOUND');
    expect(await removeDataset({ dataset: 'unheard-of', databases })).toMatchObject({
      issues: [{ message: expect.not.stringContaining(registerDataset) }],
    });
  });

  it('say nothing of a report without a figure that can be compared', async () => {
    databases = await openSharedDatabase();
    await put(sampleWith(register(2)), 'sample');
    expect(await found()).toEqual([]);
  });
});
