import { currentRevision } from '@zibo-graph/database';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ImportOptions, importDataset } from '../src/importDataset.js';
import { subgraphs } from '../src/subgraphs.js';
import { changed, datasetFolder, type Rows, sample } from './sampleDataset.js';
import { closeDatabases, type Databases, openSeparateDatabases, openSharedDatabase } from './testDatabases.js';

async function open(openDatabases: () => Promise<Databases>): Promise<Databases> {
  const databases = await openDatabases();
  onTestFinished(() => closeDatabases(databases));
  return databases;
}

const importRows = (databases: Databases, rows: Rows, options: Partial<ImportOptions> = {}) =>
  importDataset({ folders: [datasetFolder(rows)], dataset: 'sample', databases, ...options });

/** What stands in a table, by its first column. */
async function currentRows(databases: Databases, table: string): Promise<Record<string, unknown>[]> {
  const [schema] = table.split('.') as [keyof Databases];
  const rows = await databases[schema].kysely
    .withTables<Record<string, Record<string, unknown>>>()
    .selectFrom(table)
    .selectAll()
    .where('superseded_in', 'is', null)
    .execute();
  const first = (row: Record<string, unknown>) => String(Object.values(row)[0]);
  return rows.sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

const organisation: Rows = { areas: sample.areas, agencies: sample.agencies, documents: sample.documents };
const { areas: _areas, agencies: _agencies, documents: _documents, ...work } = sample;
const [agency] = sample.agencies;

describe('copies of what other subgraphs own', () => {
  it.each([
    ['that share a database', openSharedDatabase],
    ['with a database each', openSeparateDatabases],
  ])('hold the same as the rows they are of, in subgraphs %s', async (_, openDatabases) => {
    const databases = await open(openDatabases);
    expect(await importRows(databases, sample)).toMatchObject({ status: 'imported', faults: [] });
    for (const subgraph of ['plans', 'projects']) {
      expect(await currentRows(databases, `${subgraph}.areas_reference`)).toMatchObject([
        { id: 'area:370306', name_zh: '周村区', kind: 'DISTRICT', parent_id: null },
      ]);
      expect(await currentRows(databases, `${subgraph}.agencies_reference`)).toMatchObject([
        { id: agency.id, kind: 'GOVERNMENT_DEPARTMENT', level: 'DISTRICT', area_id: 'area:370306' },
      ]);
    }
    expect(await currentRows(databases, 'agencies.tasks_reference')).toMatchObject([
      { id: 'task:370306/outline/1', plan_id: 'plan:370306/outline', kind: 'TASK' },
    ]);
  });

  it('are right whatever data set came first, and only that data set touches them', async () => {
    const databases = await open(openSharedDatabase);
    await importRows(databases, organisation, { dataset: 'organisation' });
    expect(await importRows(databases, work, { dataset: 'work' })).toMatchObject({ status: 'imported' });
    const before = await currentRows(databases, 'agencies.tasks_reference');
    const renamed = { ...organisation, agencies: [{ ...agency, kind: 'PUBLIC_INSTITUTION' }] };
    await importRows(databases, renamed, { dataset: 'organisation' });
    for (const subgraph of ['plans', 'projects']) {
      expect(await currentRows(databases, `${subgraph}.agencies_reference`)).toMatchObject([
        { id: agency.id, kind: 'PUBLIC_INSTITUTION', dataset: 'organisation' },
      ]);
    }
    expect(await currentRows(databases, 'agencies.tasks_reference')).toEqual(before);
  });

  it('make a revision of their own subgraph, and count as no rows of it', async () => {
    const databases = await open(openSharedDatabase);
    await importRows(databases, sample);
    const projects = await currentRevision(databases.projects, 'projects');
    const { subgraphs: changes } = await importRows(databases, changed('agencies', { kind: 'PUBLIC_INSTITUTION' }));
    expect(await currentRevision(databases.projects, 'projects')).toBe(projects + 1);
    expect(changes.find(({ subgraph }) => subgraph === 'projects')).toMatchObject({ added: 0, superseded: 0 });
  });

  it('leave everything as it stands when only what is not copied changes', async () => {
    const databases = await open(openSharedDatabase);
    await importRows(databases, sample);
    const projects = await currentRevision(databases.projects, 'projects');
    await importRows(databases, changed('agencies', { short_name_zh: '区应急局' }));
    expect(await currentRevision(databases.projects, 'projects')).toBe(projects);
  });

  it('tell of each data set that has a row, be it of a table that nobody else copies', async () => {
    const databases = await open(openSharedDatabase);
    await importRows(databases, sample);
    const finding = { ...sample.findings[0], id: 'finding:scope-unclear/area' };
    const subject = { ...sample.finding_subjects[0], finding_id: finding.id };
    const remarks = { findings: [finding], finding_subjects: [subject] };
    expect(await importRows(databases, remarks, { dataset: 'remarks' })).toMatchObject({ faults: [] });
    const names = async () => (await currentRows(databases, 'agencies.datasets_reference')).map(({ name }) => name);
    expect(await names()).toEqual(['remarks', 'sample']);
    await importRows(databases, { findings: [] }, { dataset: 'remarks' });
    expect(await names()).toEqual(['sample']);
  });

  it('are named for what they are', () => {
    for (const { name, copies } of subgraphs) {
      for (const { table } of copies) {
        expect(table.subgraph).toBe(name);
        expect(table.name).toMatch(/_reference$/);
      }
    }
  });
});
