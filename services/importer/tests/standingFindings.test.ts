import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importDataset } from '../src/importDataset.js';
import { changed, datasetFolder, type Rows, sample, sampleWith } from './sampleDataset.js';
import { closeDatabases, type Databases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;
beforeEach(async () => {
  databases = await openSharedDatabase();
});
afterEach(() => closeDatabases(databases));

const importRows = (rows: Rows, dataset = 'sample') =>
  importDataset({ folders: [datasetFolder(rows)], dataset, databases });

interface Version {
  readonly id: string;
  readonly dataset: string;
  readonly added_in: number;
  readonly superseded_in: number | null;
}

/** Every version of a finding that rules have found, with the ids it is about. */
async function versions(): Promise<Version[]> {
  const { kysely } = databases.plans;
  const tables = kysely.withTables<{ 'plans.findings': Version }>();
  const columns = ['id', 'dataset', 'added_in', 'superseded_in'] as const;
  return tables
    .selectFrom('plans.findings')
    .select(columns)
    .where('id', 'not in', [sample.findings[0].id])
    .orderBy('added_in')
    .execute();
}

const unit = 'PERCENT_PER_100_MILLION_CNY_GDP';
const doubtful = { id: expect.stringMatching(/^finding:unit-doubtful\//), dataset: 'sample' };

describe('what the rules find', () => {
  it('stands with the data set, and is superseded when its cause is gone', async () => {
    await importRows(sample);
    expect(await versions()).toEqual([]);
    const result = await importRows(changed('observations', { unit }));
    expect(result.tables).toContainEqual({ table: 'findings', rows: 3 });
    expect(await versions()).toEqual(Array(2).fill({ ...doubtful, added_in: 2, superseded_in: null }));
    await importRows(sample);
    expect(await versions()).toEqual(Array(2).fill({ ...doubtful, added_in: 2, superseded_in: 3 }));
  });

  it('is part of the content: the same files again are unchanged', async () => {
    const rows = changed('observations', { unit });
    await importRows(rows);
    expect((await importRows(rows)).status).toBe('unchanged');
  });

  it('stands in the plans subgraph, though another holds its cause', async () => {
    const alias = { agency_id: sample.agencies[0].id, name: '区应急头', kind: 'MISPRINT' };
    const rows = sampleWith({ aliases: [{ ...alias, document_id: 'document:outline', locator: '正文' }] });
    await importRows(sample);
    const { subgraphs } = await importRows(rows);
    expect(subgraphs.map(({ subgraph, added }) => [subgraph, added])).toEqual([
      ['agencies', 1],
      ['plans', 2],
      ['projects', 0],
    ]);
  });

  it('is found in each data set by itself, whatever it refers to in another', async () => {
    await importRows(sample);
    const [target] = sample.targets;
    const targets = [{ ...target, id: 'target:second', due_on: '2030-12-31' }];
    const { status, faults } = await importRows({ targets }, 'second');
    expect({ status, faults }).toEqual({ status: 'imported', faults: [] });
    expect(await versions()).toEqual([]);
  });

  it('is not looked for in files with faults, which are told alone', async () => {
    const { faults } = await importRows({
      ...changed('observations', { unit }),
      areas: [{ ...sample.areas[0], kind: '' }],
    });
    expect(faults.map(({ code }) => code)).toEqual(['VALUE_MISSING']);
  });
});
