import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { freePort } from '../freePort.js';
import { ask } from './graph.js';
import { untilItSays } from './processes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a graph on a folder answers of its data sets; it is stopped again. */
async function datasetsAt(folder: string, settings: Readonly<Record<string, string>>) {
  const port = await freePort();
  const child = spawn(process.execPath, ['gateway/dist/main.js'], {
    cwd: root,
    env: { DATA_DIR: folder, PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilItSays(child, '"msg":"ready"');
  const graph = { url: `http://127.0.0.1:${port}`, close: async () => {} };
  const { data, errors } = await ask(graph, '{ datasets { name } agencies(first: 1) { totalCount } }');
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(errors).toBeUndefined();
  return data;
}

it('a graph begins empty where the packaged data is switched off, and with it where it is not', {
  timeout: 240_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-empty-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(await datasetsAt(folder, { PACKAGED_DATA: 'off' })).toEqual({ datasets: [], agencies: { totalCount: 0 } });
  expect(await datasetsAt(folder, {})).toMatchObject({ datasets: [{ name: 'zibo' }] });
});
