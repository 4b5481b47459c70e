import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type SubgraphName, subgraphNames } from '@zibo-graph/schema';
import type { Running } from '@zibo-graph/subgraph-kit';
import { childEnvironment, type Environment } from './environment.js';

const loopback = '127.0.0.1';

/**
 * Runs each subgraph and the gateway as processes of their own on this machine. If one of them ends, all end. They stop when
 * this process does, however it does.
 */
export async function startServices(environment: Environment): Promise<Running> {
  const children: ChildProcess[] = [];
  let fail: (error: Error) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const start = async (name: string, file: string, changes: Readonly<Record<string, string>>): Promise<void> => {
    const child = fork(file, { env: childEnvironment(changes) });
    children.push(child);
    child.once('exit', () => fail(Object.assign(new Error(name), { code: 'PROCESS_ENDED' })));
    await Promise.race([once(child, 'message'), failure]);
  };
  const close = async (): Promise<void> => {
    await Promise.all(children.map(end));
  };
  const ports: Readonly<Record<SubgraphName, number>> = {
    agencies: environment.AGENCIES_PORT,
    plans: environment.PLANS_PORT,
    projects: environment.PROJECTS_PORT,
  };
  const urls = subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, `http://${loopback}:${ports[name]}`] as const);
  try {
    await Promise.all(subgraphNames.map((name) => start(name, mainOf(`@zibo-graph/${name}`), { HOST: loopback })));
    await start('gateway', mainOf('@zibo-graph/gateway'), Object.fromEntries(urls));
    return { close, failure };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The entry of a package's process, beside the entry that others import. */
const mainOf = (name: string): string => fileURLToPath(import.meta.resolve(name).replace(/index\.([jt]s)$/, 'main.$1'));

/** Closes the channel to a process, which tells it to stop, and waits for its end. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  if (child.connected) child.disconnect();
  await exit;
}
