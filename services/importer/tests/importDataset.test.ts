import { currentRevision } from '@zibo-graph/database';
import { statementsOf } from '@zibo-graph/database/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultDataset } from '../src/defaultDataset.js';
import { type ImportOptions, type ImportProgress, type ImportResult, importDataset } from '../src/importDataset.js';
import { changed, csvOf, datasetFolder, folderWith, type Rows, sample, sampleWith } from './sampleDataset.js';
import { closeDatabases, type Databases, openSeparateDatabases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;

beforeEach(async () => {
  databases = await openSharedDatabase();
});

afterEach(() => closeDatabases(databases));

const importRows = (rows: Rows, options: Partial<ImportOptions> = {}): Promise<ImportResult> =>
  importDataset({ folders: [datasetFolder(rows)], dataset: 'sample', databases, ...options });

const revisions = async (): Promise<number[]> => [
  await currentRevision(databases.agencies, 'agencies'),
  await currentRevision(databases.plans, 'plans'),
  await currentRevision(databases.projects, 'projects'),
];

const changesOf = ({ subgraphs }: ImportResult) =>
  subgraphs.map(({ revision, added, superseded, unchanged }) => [revision, added, superseded, unchanged]);

const [task] = sample.tasks;
/** A part of the first, so that who answers for that answers for it, too. */
const second = { ...task, id: 'task:370306/outline/2', parent_id: task.id, number: '二', position: '2' };

/** A data set of its own that refers to rows of the sample. */
const works: Rows = {
  programmes: [
    {
      id: 'programme:370306/roads',
      name_zh: '道路',
      name_en: 'Roads',
      area_id: 'area:370306',
      document_id: 'document:outline',
      locator: '正文',
    },
  ],
};

describe('an import', () => {
  it('makes every row of the files stand, under one revision of each subgraph', async () => {
    const result = await importRows(sample);
    expect(result).toMatchObject({ status: 'imported', faults: [] });
    expect(changesOf(result)).toEqual([
      [1, 3, 0, 0],
      [1, 9, 0, 0],
      [1, 2, 0, 0],
    ]);
    expect(result.tables).toContainEqual({ table: 'targets', rows: 1 });
    expect(result.tables).toContainEqual({ table: 'milestones', rows: 0 });
    const rows = await databases.plans.kysely
      .withTables<{ 'plans.observations': Record<string, unknown> }>()
      .selectFrom('plans.observations')
      .selectAll()
      .execute();
    expect(rows).toMatchObject([
      { value: '90.5', as_of: '2020-12-31', partial: false, upper: null, dataset: 'sample' },
    ]);
  });

  it('of the same content again changes nothing and opens no transaction', async () => {
    await importRows(sample);
    const statements = await statementsOf(databases.plans, async () => {
      const result = await importRows(sample);
      expect(result.status).toBe('unchanged');
      expect(changesOf(result)).toEqual([
        [1, 0, 0, 3],
        [1, 0, 0, 9],
        [1, 0, 0, 2],
      ]);
    });
    expect(statements.filter(({ sql }) => !/^\s*(\/\*[^*]*\*\/\s*)?select/.test(sql))).toEqual([]);
    expect(await revisions()).toEqual([1, 1, 1]);
  });

  it('of changed, new and missing rows adds and supersedes just those, in their subgraph alone', async () => {
    await importRows(sampleWith({ tasks: [task, second] }));
    const moved = await importRows(sampleWith({ tasks: [{ ...task, locator: '四(一)2' }, second] }));
    expect(changesOf(moved)).toEqual([
      [1, 0, 0, 3],
      [2, 1, 1, 9],
      [1, 0, 0, 2],
    ]);
    const removed = await importRows(sampleWith({ tasks: [{ ...task, locator: '四(一)2' }] }));
    expect(changesOf(removed)[1]).toEqual([3, 0, 1, 9]);
  });

  it('removes the rows of a table whose file is missing', async () => {
    await importRows(sample);
    const { memberships: _, ...others } = sample;
    expect(changesOf(await importRows(others))[0]).toEqual([2, 0, 1, 2]);
  });

  it('gathers the files of several folders and of their sub-folders, each file once', async () => {
    const { areas, agencies, memberships, ...others } = sample;
    const folder = folderWith({
      'areas.csv': csvOf('areas', areas),
      'agencies/agencies.csv': csvOf('agencies', agencies),
      'agencies/memberships.csv': csvOf('memberships', memberships),
      'drafts/tasks.csv': 'not looked at',
    });
    const folders = [folder, `${folder}/agencies`, datasetFolder(others)];
    expect(await importDataset({ folders, dataset: 'sample', databases })).toMatchObject({
      status: 'imported',
      faults: [],
    });
    expect((await importRows(sample)).status).toBe('unchanged');
  });

  it('tells its progress: files read, rows checked, subgraphs written', async () => {
    const told: ImportProgress[] = [];
    await importRows(
      { ...works, areas: sample.areas, documents: sample.documents },
      { onProgress: (step) => told.push(step) },
    );
    expect(told.map(({ step }) => step)).toEqual(['read', 'read', 'read', 'check', 'write']);
    expect(told.at(-1)).toMatchObject({ step: 'write', rows: 0, of: 9, subgraphs: ['agencies', 'plans', 'projects'] });
  });
});

describe('a dry run', () => {
  it('tells what an import would change, and changes nothing', async () => {
    await importRows(sample);
    const next = sampleWith({ tasks: [{ ...task, title_en: 'Improve it' }, second] });
    const checked = await importRows(next, { dryRun: true });
    expect(checked).toMatchObject({ status: 'checked', faults: [] });
    expect(changesOf(checked)[1]).toEqual([2, 2, 1, 8]);
    expect(await revisions()).toEqual([1, 1, 1]);
    expect((await importRows(next)).subgraphs).toEqual(checked.subgraphs);
  });

  it('finds the faults that an import would find', async () => {
    const result = await importRows(changed('areas', { kind: 'DISTRIC' }), { dryRun: true });
    expect(result).toMatchObject({ status: 'refused', faults: [{ code: 'CODE_UNKNOWN' }] });
  });
});

describe('two data sets', () => {
  it('stand side by side, and one may refer to rows of the other', async () => {
    await importRows(sample);
    expect((await importRows(works, { dataset: 'works' })).status).toBe('imported');
    expect((await importRows(sample)).status).toBe('unchanged');
  });

  it('cannot have the same row', async () => {
    await importRows(sample);
    const { status, faults } = await importRows(sample, { dataset: 'copy' });
    expect(status).toBe('refused');
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['KEY_IN_OTHER_DATASET']));
    expect(faults).toHaveLength(14);
    const place = { row: 2, column: 'id', value: 'area:370306' };
    expect(faults).toContainEqual(expect.objectContaining({ ...place, file: expect.stringMatching(/areas\.csv$/) }));
    expect(await revisions()).toEqual([1, 1, 1]);
  });

  it('keep the rows that the other refers to', async () => {
    await importRows(sample);
    await importRows(works, { dataset: 'works' });
    const { status, faults } = await importRows({ programmes: works.programmes ?? [] }, { dataset: 'sample' });
    expect(status).toBe('refused');
    const removed = faults.filter(({ code }) => code === 'ROW_STILL_REFERRED_TO');
    expect(removed.map(({ file, value }) => [file, value])).toEqual([
      [null, 'area:370306'],
      [null, 'document:outline'],
    ]);
    expect(removed[0]?.message).toContain('programmes.area_id of the data set works');
  });

  it('do not lend each other rows that their own import removes', async () => {
    await importRows(sampleWith({ tasks: [task, second] }));
    const { faults } = await importRows(changed('assignments', { task_id: second.id }));
    expect(faults).toMatchObject([{ code: 'REFERENCE_NOT_FOUND', row: 2, column: 'task_id', value: second.id }]);
  });
});

describe('imports at once', () => {
  it('of the same data set end with it standing once', async () => {
    const results = await Promise.all([importRows(sample), importRows(sample), importRows(sample)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['imported', 'unchanged', 'unchanged']);
    expect(await revisions()).toEqual([1, 1, 1]);
  });

  it('of the same rows under two names let one stand and refuse the other', async () => {
    const results = await Promise.all([importRows(sample), importRows(sample, { dataset: 'copy' })]);
    expect(results.map(({ status }) => status).sort()).toEqual(['imported', 'refused']);
    expect(await revisions()).toEqual([1, 1, 1]);
  });
});

describe('an import only if new', () => {
  it('leaves what was imported after the same content', async () => {
    await importRows(sample);
    const later = sampleWith({ tasks: [task, second] });
    await importRows(later);
    expect((await importRows(sample, { onlyIfNew: true })).status).toBe('unchanged');
    expect((await importRows(later)).status).toBe('unchanged');
    expect((await importRows(sample)).status).toBe('imported');
  });
});

describe('subgraphs with databases of their own', () => {
  it('are written each in its database, and checked together', async () => {
    const separate = await openSeparateDatabases();
    try {
      expect(changesOf(await importRows(sample, { databases: separate })).map(([revision]) => revision)).toEqual([
        1, 1, 1,
      ]);
      expect((await importRows(works, { databases: separate, dataset: 'works' })).status).toBe('imported');
      expect((await importRows(sample, { databases: separate })).status).toBe('unchanged');
      expect(await currentRevision(separate.projects, 'projects')).toBe(2);
      expect(await revisions()).toEqual([0, 0, 0]);
    } finally {
      await closeDatabases(separate);
    }
  });
});

describe('the data set that comes with the program', () => {
  it('is imported without a fault', async () => {
    const result = await importDataset({ ...defaultDataset(), databases });
    expect(result.faults).toEqual([]);
    expect(result.status).toBe('imported');
    expect((await importDataset({ ...defaultDataset(), databases })).status).toBe('unchanged');
  });
});
