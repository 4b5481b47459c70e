import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@zibo-graph/database';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../freePort.js';
import { untilItSays } from './processes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a script of package.json; the process is npm's own, as a service manager knows it. */
function npm(script: readonly string[], settings: Readonly<Record<string, string>>): ChildProcess {
  const assignments = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return spawn('env', [...assignments, 'npm', ...script], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The processes below another, from their parents on. */
function descendantsOf(pid: number | undefined): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Sends npm a signal and waits for its end; what it ran must have ended by then. */
async function stop(child: ChildProcess, signal: NodeJS.Signals) {
  const below = descendantsOf(child.pid);
  expect(below).not.toEqual([]);
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code, endedBy] = await ended;
  return { code, endedBy, left: below.filter((pid) => existsSync(`/proc/${pid}`)) };
}

async function expectFree(...ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
  }
}

async function expectUnlocked(directory: string): Promise<void> {
  const database = await openDatabase({ kind: 'embedded', directory });
  await database.close();
}

describe('a signal to npm', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'npm-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'stops the graph that npm start runs, and leaves neither its port nor its folder taken: %s',
    async (signal) => {
      const port = await freePort();
      const child = npm(['start'], { DATA_DIR: directory, PORT: String(port) });
      await untilItSays(child, `http://127.0.0.1:${port}/playground/`);
      expect(await stop(child, signal)).toEqual({ code: 0, endedBy: null, left: [] });
      await expectFree(port);
      await expectUnlocked(directory);
    },
    300_000,
  );

  it('stops the four processes that npm run start:services runs, and leaves none of their ports taken', async () => {
    const database = await openTestDatabase();
    if (database.location.kind !== 'server') throw new Error('four processes need PostgreSQL: set TEST_DATABASE_URL');
    const [port, agencies, plans, projects] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
    const child = npm(['run', 'start:services'], {
      DATABASE_URL: database.location.url,
      PORT: String(port),
      AGENCIES_PORT: String(agencies),
      PLANS_PORT: String(plans),
      PROJECTS_PORT: String(projects),
    });
    await untilItSays(child, `http://127.0.0.1:${port}/playground/`);
    expect(await stop(child, 'SIGTERM')).toEqual({ code: 0, endedBy: null, left: [] });
    await expectFree(port, agencies, plans, projects);
    await database.close();
  }, 300_000);

  it('ends an import that npm runs, which has then written nothing and holds no folder', async () => {
    const child = npm(['run', 'import', '--', '--default'], { DATA_DIR: directory });
    await untilItSays(child, '写入 write');
    expect(await stop(child, 'SIGTERM')).toMatchObject({ left: [] });
    await expectUnlocked(directory);
  }, 300_000);
});
