import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { subgraphNames } from '@zibo-graph/schema';
import { freePort } from '../freePort.js';
import type { RunningGraph } from './graph.js';
import { untilItSays } from './processes.js';
import { openTcpBalancer, type TcpBalancer } from './tcpBalancer.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copies = 2;

/** Whatever runs in several copies. */
export type ClusterMember = 'gateway' | (typeof subgraphNames)[number];

/** Two gateways and two copies of each subgraph behind balancers, as deploy/compose.yaml has them, on this machine. */
export interface Cluster extends RunningGraph {
  /** Each gateway, past the balancer. */
  readonly gateways: readonly string[];
  /** Kills a copy, as a machine that loses its power would; resolves when it is gone. */
  kill(member: ClusterMember, copy: number): Promise<void>;
  /** Starts a copy again that was killed; resolves when it serves. */
  restart(member: ClusterMember, copy: number): Promise<void>;
  /** Imports with the program's own command; rejects if it is refused. */
  importData(...commandArguments: string[]): Promise<void>;
  /** Which members have a copy that ended by itself. */
  ended(): readonly ClusterMember[];
}

interface Copy {
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  child: ChildProcess;
}

const programOf = (member: ClusterMember): string =>
  member === 'gateway' ? 'gateway/dist/main.js' : `services/${member}/dist/main.js`;

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function startCopy(member: ClusterMember, environment: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [programOf(member)], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilItSays(child, '"msg":"ready"');
  return child;
}

/**
 * Starts the built program on a PostgreSQL database of its own with the packaged data.
 * @param answers settings of the gateways; unless they say otherwise, no answers are remembered.
 * @param everywhere environment of every process besides.
 */
export async function openCluster(
  answers: Readonly<Record<string, string>> = { ANSWER_MEMORY_MB: '0' },
  everywhere: Readonly<Record<string, string>> = {},
): Promise<Cluster> {
  const database = await openTestDatabase();
  if (database.location.kind !== 'server') throw new Error('a cluster needs PostgreSQL: set TEST_DATABASE_URL');
  const { url: databaseUrl } = database.location;
  // The balancers are in this process: it must go on while the command runs.
  const importData = async (...commandArguments: string[]): Promise<void> => {
    const program = ['services/importer/dist/main.js', ...commandArguments];
    await promisify(execFile)(process.execPath, program, { cwd: root, env: { DATABASE_URL: databaseUrl } });
  };
  await importData('--default', '--only-if-new');
  const running = new Map<ClusterMember, Copy[]>();
  const balancers: TcpBalancer[] = [];
  const shared = { SUBGRAPH_SECRET: randomBytes(32).toString('base64url'), LOG_LEVEL: 'info', ...everywhere };
  const startCopies = async (member: ClusterMember, given: Readonly<Record<string, string>>): Promise<string> => {
    const started = await Promise.all(
      Array.from({ length: copies }, async () => {
        const port = await freePort();
        const portSetting = member === 'gateway' ? 'PORT' : `${member.toUpperCase()}_PORT`;
        const environment = { ...shared, ...given, [portSetting]: String(port) };
        return { port, environment, child: await startCopy(member, environment) };
      }),
    );
    running.set(member, started);
    const balancer = await openTcpBalancer(started.map(({ port }) => port));
    balancers.push(balancer);
    return balancer.url;
  };
  const close = async (): Promise<void> => {
    for (const { child } of [...running.values()].flat()) {
      if (hasEnded(child)) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    for (const balancer of balancers) await balancer.close();
    await database.close();
  };
  const copyOf = (member: ClusterMember, copy: number): Copy => running.get(member)?.[copy] as Copy;
  try {
    const urls: Record<string, string> = {};
    for (const name of subgraphNames) {
      urls[`${name.toUpperCase()}_URL`] = await startCopies(name, { DATABASE_URL: databaseUrl });
    }
    const url = await startCopies('gateway', { ...urls, ...answers });
    return {
      url,
      gateways: (running.get('gateway') ?? []).map(({ port }) => `http://127.0.0.1:${port}`),
      async kill(member, copy) {
        const { child } = copyOf(member, copy);
        child.kill('SIGKILL');
        await once(child, 'exit');
      },
      async restart(member, copy) {
        const killed = copyOf(member, copy);
        killed.child = await startCopy(member, killed.environment);
      },
      importData,
      ended: () => [...running].flatMap(([member, all]) => (all.some(({ child }) => hasEnded(child)) ? [member] : [])),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
