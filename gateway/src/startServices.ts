import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type SubgraphName, subgraphNames } from '@zibo-graph/schema';
import type { Running } from '@zibo-graph/subgraph-kit';
import type { Environment } from './environment.js';
import { childEnvironment } from './foundation/environment.js';
import { tell } from './messages.js';

const loopback = '127.0.0.1';

/**
 * How long a process that ended is waited with before it is started again: doubled each time, up to the longest, until it lives
 * that long.
 */
const restartMilliseconds = 500;
const longestRestartMilliseconds = 30_000;

/**
 * Runs each subgraph and the gateway as processes of their own on this machine, with a secret among them if none is set. One
 * that ends is started again; the others go on meanwhile. All stop when this process does, however it does.
 * @throws Error with code PROCESS_ENDED if one does not come up at first.
 */
export async function startServices(environment: Environment): Promise<Running> {
  const ports: Readonly<Record<SubgraphName, number>> = {
    agencies: environment.AGENCIES_PORT,
    plans: environment.PLANS_PORT,
    projects: environment.PROJECTS_PORT,
  };
  const urls = subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, `http://${loopback}:${ports[name]}`] as const);
  const secret = environment.SUBGRAPH_SECRET ?? [randomBytes(32).toString('base64url')];
  const shared = { SUBGRAPH_SECRET: secret.join(',') };
  const processes: Running[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(processes.map((running) => running.close()));
  };
  try {
    const subgraphs = await Promise.allSettled(
      subgraphNames.map((name) => keepRunning(name, { ...shared, HOST: loopback })),
    );
    for (const subgraph of subgraphs) if (subgraph.status === 'fulfilled') processes.push(subgraph.value);
    for (const subgraph of subgraphs) if (subgraph.status === 'rejected') throw subgraph.reason;
    processes.push(await keepRunning('gateway', { ...shared, ...Object.fromEntries(urls) }));
    return { close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts the process of a package and starts it again whenever it ends, until it is closed. */
async function keepRunning(name: string, changes: Readonly<Record<string, string>>): Promise<Running> {
  const closing = new AbortController();
  let child = await startProcess(name, changes, closing.signal);
  const watch = async (): Promise<void> => {
    for (let delay = restartMilliseconds; ; delay = Math.min(delay * 2, longestRestartMilliseconds)) {
      const since = performance.now();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      if (closing.signal.aborted) return;
      if (performance.now() - since > longestRestartMilliseconds) delay = restartMilliseconds;
      tell(`进程意外退出，${delay}毫秒后重新启动 A process has ended and starts again in ${delay} ms: ${name}`);
      await wait(delay, undefined, { signal: closing.signal }).catch(() => {});
      if (closing.signal.aborted) return;
      child = (await startProcess(name, changes, closing.signal).catch(() => null)) ?? child;
    }
  };
  const watched = watch();
  return {
    async close() {
      closing.abort();
      await watched;
    },
  };
}

/** Starts the process of a package and waits until it is ready; it is told to stop, now or later, when the signal is aborted. */
async function startProcess(
  name: string,
  changes: Readonly<Record<string, string>>,
  stop: AbortSignal,
): Promise<ChildProcess> {
  const child = fork(mainOf(`@zibo-graph/${name}`), { env: childEnvironment(changes) });
  // The end of the channel tells the process to stop.
  const onStop = (): void => {
    if (child.connected) child.disconnect();
  };
  stop.addEventListener('abort', onStop);
  child.once('exit', () => stop.removeEventListener('abort', onStop));
  const ended = once(child, 'exit').then(() => {
    throw Object.assign(new Error(name), { code: 'PROCESS_ENDED' });
  });
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return child;
}

/** The entry of a package's process, beside the entry that others import. */
const mainOf = (name: string): string => fileURLToPath(import.meta.resolve(name).replace(/index\.([jt]s)$/, 'main.$1'));
