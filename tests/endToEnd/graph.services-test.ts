import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../freePort.js';
import { ask, type GraphAnswer, type RunningGraph } from './graph.js';
import { describeGraph } from './graphSuite.js';
import { untilItSays } from './processes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Four processes, and the one that keeps them running. */
interface FourProcesses extends RunningGraph {
  readonly supervisor: ChildProcess;
}

/** Starts the built program as four processes on a PostgreSQL database of its own, as `npm run start:services` does. */
async function openFourProcesses(settings: Readonly<Record<string, string>> = {}): Promise<FourProcesses> {
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
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilItSays(child, `http://127.0.0.1:${port}`);
  return {
    supervisor: child,
    url: `http://127.0.0.1:${port}`,
    async close() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await database.close();
    },
  };
}

describeGraph('four processes', () => openFourProcesses());

describe('four processes, of which one is killed', () => {
  let graph: FourProcesses;
  beforeAll(async () => {
    // What is remembered is answered though a subgraph is gone.
    graph = await openFourProcesses({ ANSWER_MEMORY_MB: '0' });
  }, 120_000);
  afterAll(() => graph?.close());

  const query =
    '{ agencies(first: 1) { totalCount } plans(first: 1) { totalCount } projects(first: 1) { totalCount } }';

  /** Asks until an answer fits; the test's time is the limit. */
  const askUntil = async (fits: (answer: GraphAnswer) => boolean): Promise<GraphAnswer> => {
    for (;;) {
      const answer = await ask(graph, query);
      if (fits(answer)) return answer;
    }
  };

  it.each(['agencies', 'plans', 'projects'])(
    'cost the fields of that one only, and answer whole again when it is started again: %s',
    async (name) => {
      const whole = await askUntil(({ errors }) => errors === undefined);
      const killed = childOf(graph.supervisor.pid, name);
      process.kill(killed, 'SIGKILL');
      const broken = await askUntil(({ errors }) => errors !== undefined);
      expect(broken.data).toEqual({ ...whole.data, [name]: null });
      expect(broken.errors?.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name },
      ]);
      expect((await askUntil(({ errors }) => errors === undefined)).data).toEqual(whole.data);
      expect(childOf(graph.supervisor.pid, name)).not.toBe(killed);
    },
  );

  it('stop when they are asked to while one of them is being started again', async () => {
    const killed = childOf(graph.supervisor.pid, 'projects');
    process.kill(killed, 'SIGKILL');
    while ([killed, null].includes(findChild(graph.supervisor.pid, 'projects'))) await ask(graph, query);
    graph.supervisor.kill('SIGTERM');
    expect(await once(graph.supervisor, 'exit')).toEqual([0, null]);
  });
});

/** The process of a package among the children of another; null if there is none. */
function findChild(parent: number | undefined, name: string): number | null {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').map(Number);
  return children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`services/${name}/`)) ?? null;
}

function childOf(parent: number | undefined, name: string): number {
  const found = findChild(parent, name);
  if (found === null) throw new Error(`process ${parent} has no child ${name}`);
  return found;
}
