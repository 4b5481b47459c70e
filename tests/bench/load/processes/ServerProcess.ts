import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { serverEnvironment } from '../environment.js';
import { type Core, onCore } from './cores.js';

/** A server under measurement. */
export interface ServerProcess {
  readonly pid: number;
  readonly url: string;
  /** Asks it to stop, and kills it if it does not within ten seconds. */
  stop(): Promise<void>;
}

/** How a server is started. */
export interface ServerCommand {
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Where it answers GraphQL by POST. */
  readonly url: string;
  readonly core: Core;
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

const running = new Set<ChildProcess>();

// Whatever ends the harness, a server that it started does not outlive it.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const startMilliseconds = 60_000;
const stopMilliseconds = 10_000;
const keptOutput = 4_000;

/**
 * Starts a server and waits until it answers.
 * @throws Error with what it wrote, if it ends or does not answer within a minute.
 */
export async function startServer({ command, url, core, environment, folder }: ServerCommand): Promise<ServerProcess> {
  const [program, ...args] = onCore(core, command);
  const child = spawn(program, args, {
    env: serverEnvironment(environment ?? {}),
    ...(folder === undefined ? {} : { cwd: folder }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-keptOutput);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = (): Promise<void> => end(child);
  const deadline = Date.now() + startMilliseconds;
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${command.join(' ')} does not answer at ${url}:\n${output}`);
    }
    await wait(20);
  }
  return { pid: child.pid ?? 0, url, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
  await ended;
  clearTimeout(timer);
}
