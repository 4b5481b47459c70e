import { currentRevision, lastImports, subgraphNames } from '@zibo-graph/database';
import { finding_subjects } from '@zibo-graph/plans/write';
import { afterEach, describe, expect, it } from 'vitest';
import { importDataset } from '../src/importDataset.js';
import { registerDataset } from '../src/registerFindings.js';
import { removeDataset, revertDataset } from '../src/revertDataset.js';
import {
  currentRows,
  exceeds,
  found,
  incomplete,
  mention,
  missing,
  programme,
  put,
  register,
  reported,
} from './registerRows.js';
import { datasetFolder, sample, sampleWith } from './sampleDataset.js';
import { closeDatabases, type Databases, openSeparateDatabases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;
afterEach(() => closeDatabases(databases));

const revisions = () => Promise.all(subgraphNames.map((subgraph) => currentRevision(databases[subgraph], subgraph)));

describe.each([
  ['in one database', openSharedDatabase],
  ['in a database for each subgraph', openSeparateDatabases],
])('a finding on a register, %s,', (_, open) => {
  it('appears, changes and vanishes with a register in another data set than the report', async () => {
    databases = await open();
    await put(databases, reported(3), 'sample');
    expect(await found(databases)).toEqual([missing(3, 0)]);
    expect((await put(databases, register(1), 'register')).registersChanged).toBe(true);
    expect(await found(databases)).toEqual([missing(3, 1)]);
    await put(databases, register(3), 'register');
    expect(await found(databases)).toEqual([]);
    await put(databases, register(4), 'register');
    expect((await found(databases)).map(([id]) => id)).toEqual([exceeds]);
  });

  it('follows when a data set is removed, and when it is put back', async () => {
    databases = await open();
    await put(databases, reported(2), 'sample');
    await put(databases, register(2), 'register');
    const [complete = 0] = (await revisions()).slice(-1);
    await removeDataset({ dataset: 'register', databases });
    expect(await found(databases)).toEqual([missing(2, 0)]);
    const again = await revertDataset({ dataset: 'register', databases }, { subgraph: 'projects', revision: complete });
    expect(again).toMatchObject({ status: 'reverted', registersChanged: true });
    expect(await found(databases)).toEqual([]);
    await removeDataset({ dataset: 'register', databases });
    expect(await removeDataset({ dataset: 'sample', databases })).toMatchObject({ status: 'removed', faults: [] });
    expect(await found(databases)).toEqual([]);
  });

  it('stays as it is in a dry run', async () => {
    databases = await open();
    await put(databases, reported(2), 'sample');
    const before = await revisions();
    await put(databases, register(2), 'register', true);
    expect(await found(databases)).toEqual([missing(2, 0)]);
    expect(await revisions()).toEqual(before);
  });

  it('makes no revision where nothing was ever found, nor where it stands already', async () => {
    databases = await open();
    await put(databases, sample, 'sample');
    expect(await revisions()).toEqual([1, 1, 1]);
    await put(databases, reported(2), 'sample');
    const before = await revisions();
    expect(await put(databases, reported(2), 'sample')).toMatchObject({ status: 'unchanged', registersChanged: false });
    expect(await revisions()).toEqual(before);
  });

  it('gives way to what a reader says under its id, and comes back when that is gone', async () => {
    databases = await open();
    await put(databases, reported(2), 'sample');
    const finding = {
      id: incomplete,
      rule: 'REGISTER_INCOMPLETE',
      severity: 'INFO',
      message_zh: '待补',
      message_en: 'To come',
    };
    const subject = { finding_id: incomplete, subject_id: programme, position: '1' };
    await put(databases, { findings: [finding], finding_subjects: [subject] }, 'remarks');
    expect(await found(databases)).toEqual([]);
    const imports = await Promise.all(subgraphNames.map((subgraph) => lastImports(databases[subgraph], subgraph)));
    expect(imports.flat().filter(({ importedBy }) => importedBy === null)).toEqual([]);
    await put(databases, register(1), 'register');
    expect(await found(databases)).toEqual([]);
    await removeDataset({ dataset: 'remarks', databases });
    expect(await found(databases)).toEqual([missing(2, 1)]);
  });
});

describe('the findings on registers', () => {
  it('name the programme at the place of the report, with the figure as printed', async () => {
    databases = await openSharedDatabase();
    await put(databases, reported(130), 'sample');
    expect(await currentRows(databases, finding_subjects)).toEqual([
      { finding_id: incomplete, subject_id: programme, position: 1, ...mention, reported: '130个' },
    ]);
  });

  it('are of the time of the import that they follow from: no moment is between them', async () => {
    databases = await openSharedDatabase();
    await put(databases, reported(2), 'sample');
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
    await put(databases, reported(2), 'sample');
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
    expect(await found(databases)).toEqual([missing(2, 1)]);
  });

  it('are of nobody else: no data set has their name, and no row refers to them', async () => {
    databases = await openSharedDatabase();
    await put(databases, reported(2), 'sample');
    const folders = [datasetFolder(sample)];
    for (const refused of [
      await importDataset({ folders, dataset: registerDataset, databases }),
      await removeDataset({ dataset: registerDataset, databases }),
      await revertDataset({ dataset: registerDataset, databases }, { revision: 1 }),
    ]) {
      expect(refused.faults.map(({ code }) => code)).toEqual(['DATASET_RESERVED']);
    }
    const subjects = [{ finding_id: incomplete, subject_id: programme, position: '2' }];
    const { faults } = await importDataset({
      folders: [datasetFolder({ finding_subjects: subjects })],
      dataset: 'remarks',
      databases,
    });
    expect(faults.map(({ code }) => code)).toContain('REFERENCE_NOT_FOUND');
    expect(await removeDataset({ dataset: 'unheard-of', databases })).toMatchObject({
      faults: [{ message: expect.not.stringContaining(registerDataset) }],
    });
  });

  it('say nothing of a report without a figure that can be compared', async () => {
    databases = await openSharedDatabase();
    await put(databases, sampleWith(register(2)), 'sample');
    expect(await found(databases)).toEqual([]);
  });
});
