import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { expect, it } from 'vitest';
import { runImport } from '../src/commandLine.js';
import { changed, dataFolder, datasetFolder, sample } from './sampleDataset.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Imports in a process of its own that is killed as soon as it has written a text; gives all that it wrote until it was gone. */
async function killedAt(text: string, folder: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, [main, folder, '--dataset', 'zibo'], { env: environment });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      written += String(chunk);
      if (written.includes(text)) child.kill('SIGKILL');
    });
  }
  await once(child, 'close');
  return written;
}

/** Imports in this process. */
async function statusOf(folder: string, environment: Readonly<Record<string, string>>): Promise<string> {
  let printed = '';
  const terminal = {
    print: (text: string) => {
      printed += text;
    },
    tell: () => {},
  };
  await runImport([folder, '--dataset', 'zibo', '--json'], terminal, environment);
  return JSON.parse(printed).status;
}

const done = '已导入 Imported';

it('an import that is killed loses nothing once it has said that it is done, and before that leaves the data whole', async () => {
  const database = await openTestDatabase();
  const { location } = database;
  const environment: Record<string, string> =
    location.kind === 'server' ? { DATABASE_URL: location.url } : { DATA_DIR: await dataFolder() };

  const before = datasetFolder(sample);
  expect(await killedAt(done, before, environment)).toContain(done);
  expect(await statusOf(before, environment)).toBe('unchanged');

  const after = datasetFolder(changed('areas', { name_zh: '更正区' }));
  expect(await killedAt('写入 write', after, environment)).not.toContain(done);
  // It may have been done and not have come to say so.
  expect(['imported', 'unchanged']).toContain(await statusOf(after, environment));
  expect(await statusOf(after, environment)).toBe('unchanged');
  await database.close();
});
