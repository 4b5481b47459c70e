import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openTestDatabase } from '@zibo-graph/database/testing';
import type { RunningGraph } from './graph.js';
import { describeGraph } from './graphSuite.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A port of the loopback that is free now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the built program as four processes on a PostgreSQL database of its own, as `npm run start:services` does. */
async function openFourProcesses(): Promise<RunningGraph> {
  const database = await openTestDatabase();
  if (database.location.kind !== 'server') throw new Error('four processes need PostgreSQL: set TEST_DATABASE_URL');
  const [port, agencies, plans, projects] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const child = spawn(process.execPath, ['gateway/dist/main.js', '--services'], {
    cwd: root,
    env: {
      DATABASE_URL: database.location.url,
      PORT: String(port),
      AGENCIES_PORT: String(agencies),
      PLANS_PORT: String(plans),
      PROJECTS_PORT: String(projects),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilItSays(child, `http://127.0.0.1:${port}`);
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await database.close();
    },
  };
}

/** Waits until a process prints something; fails with all that it printed if it ends before. */
async function untilItSays(child: ChildProcess, text: string): Promise<void> {
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk);
    if (said.includes(text)) return;
  }
  throw new Error(`it ended, saying: ${said}`);
}

describeGraph('four processes', openFourProcesses);
