import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type GraphAnswer, type RunningGraph } from './graph.js';
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

/** Four processes, and the one that keeps them running. */
interface FourProcesses extends RunningGraph {
  readonly supervisor: ChildProcess;
}

/** Starts the built program as four processes on a PostgreSQL database of its own, as `npm run start:services` does. */
async function openFourProcesses(): Promise<FourProcesses> {
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
    supervisor: child,
    url: `http://127.0.0.1:${port}`,
    async close() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await database.close();
    },
  };
}

/** Waits until a process prints something, and goes on reading what it prints; fails with all of it if it ends before. */
function untilItSays(child: ChildProcess, text: string): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes(text)) resolve();
    });
    child.once('exit', () => reject(new Error(`it ended, saying: ${said}`)));
  });
}

describeGraph('four processes', openFourProcesses);

describe('four processes, of which one is killed', () => {
  let graph: FourProcesses;
  beforeAll(async () => {
    graph = await openFourProcesses();
  }, 120_000);
  afterAll(() => graph?.close());

  const query =
    '{ agency(id: "agency:370306/emergency-management-bureau") { name projects(first: 1) { totalCount } } }';

  /** Asks until an answer fits; the test's time is the limit. */
  const askUntil = async (fits: (answer: GraphAnswer) => boolean): Promise<GraphAnswer> => {
    for (;;) {
      const answer = await ask(graph, query);
      if (fits(answer)) return answer;
    }
  };

  it('cost the fields of that one only, and answer whole again when it is started again', async () => {
    const projects = childOf(graph.supervisor.pid, 'projects');
    process.kill(projects, 'SIGKILL');
    const broken = await askUntil(({ errors }) => errors !== undefined);
    expect(broken.data.agency).toEqual({ name: '周村区应急管理局', projects: null });
    expect(broken.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'projects' });
    const whole = await askUntil(({ errors }) => errors === undefined);
    expect(whole.data.agency.projects.totalCount).toBe(3);
    expect(childOf(graph.supervisor.pid, 'projects')).not.toBe(projects);
  });
});

/** The process of a package among the children of another. */
function childOf(parent: number | undefined, name: string): number {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').map(Number);
  const found = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`services/${name}/`));
  if (!found) throw new Error(`process ${parent} has no child ${name}`);
  return found;
}
