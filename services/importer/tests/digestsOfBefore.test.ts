import { renewDigests, subgraphNames } from '@zibo-graph/database';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importDataset } from '../src/importDataset.js';
import { subgraphs } from '../src/subgraphs.js';
import { changed, datasetFolder, type Rows, sample } from './sampleDataset.js';
import { closeDatabases, type Databases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;

/** A database as a version before left it, digests made in another way, after the step that renews them. */
beforeEach(async () => {
  databases = await openSharedDatabase();
  await importRows(sample);
  for (const subgraph of subgraphNames) {
    const kysely = databases[subgraph].kysely.withTables<Record<string, { name: string; digest: string }>>();
    const { tables, copies } = subgraphs.find(({ name }) => name === subgraph) as (typeof subgraphs)[number];
    for (const name of ['revisions', ...[...tables, ...copies.map(({ table }) => table)].map(({ name }) => name)]) {
      await kysely.updateTable(`${subgraph}.${name}`).set({ digest: 'before' }).execute();
    }
    await databases[subgraph].kysely.transaction().execute((transaction) => renewDigests(transaction, subgraph));
  }
});

afterEach(() => closeDatabases(databases));

const importRows = (rows: Rows, onlyIfNew = false) =>
  importDataset({ folders: [datasetFolder(rows)], dataset: 'sample', databases, onlyIfNew });

it('an upgraded database finds the same content unchanged, in every subgraph and copy', async () => {
  expect(await importRows(sample)).toMatchObject({ status: 'unchanged' });
});

it('an upgraded database supersedes what changed and nothing else, and knows what stood before', async () => {
  const { subgraphs: changes } = await importRows(changed('observations', { locator: '第二段' }));
  expect(changes.map(({ added, superseded }) => [added, superseded])).toEqual([
    [0, 0],
    [1, 1],
    [0, 0],
  ]);
  expect(await importRows(sample, true)).toMatchObject({ status: 'unchanged' });
});
