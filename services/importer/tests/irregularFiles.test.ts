import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readDataset } from '../src/readDataset.js';
import { datasetFolder, folderWith, sample } from './sampleDataset.js';

/** The faults of a folder in which something takes the place of the file of areas. */
async function faultsWith(make: (path: string) => unknown) {
  const { areas: _, ...others } = sample;
  const folder = datasetFolder(others);
  await make(join(folder, 'areas.csv'));
  const { faults, dataset } = await readDataset({ folders: [folder], dataset: 'sample' });
  const areas = dataset.tables.find(({ table }) => table.name === 'areas');
  return {
    codes: faults.inOrderOfFiles().map(({ code, file }) => [code, file?.endsWith('areas.csv')]),
    complete: areas?.complete,
  };
}

const listenAt = (path: string) =>
  new Promise<void>((resolve) => {
    const server = createServer().listen(path, resolve);
    onTestFinished(() => void server.close());
  });

it.each<[string, string, (path: string) => unknown]>([
  ['a folder', 'FILE_IRREGULAR', (path) => mkdirSync(path)],
  ['a pipe that nobody writes into', 'FILE_IRREGULAR', (path) => execFileSync('mkfifo', [path])],
  ['a socket', 'FILE_IRREGULAR', listenAt],
  ['a device', 'FILE_IRREGULAR', (path) => symlinkSync('/dev/zero', path)],
  ['a link to a folder', 'FILE_IRREGULAR', (path) => symlinkSync(folderWith({}), path)],
  ['a link to itself', 'FILE_UNREADABLE', (path) => symlinkSync(path, path)],
  ['a link to nothing', 'FILE_UNREADABLE', (path) => symlinkSync(`${path}.gone`, path)],
])('%s named like a table is one fault, and no row counts as gone', async (_, code, make) => {
  expect(await faultsWith(make)).toEqual({ codes: [[code, true]], complete: false });
});
