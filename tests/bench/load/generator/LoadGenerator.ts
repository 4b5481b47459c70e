import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serverEnvironment } from '../environment.js';
import { cores, onCore } from '../processes/cores.js';

/** What became of a load. */
export interface LoadResult {
  readonly requests: number;
  readonly milliseconds: number;
  /** Received in all: of answers or, by wrk, with their headers. */
  readonly bytes: number;
  /** Latency in milliseconds that half of the requests stayed under. */
  readonly p50: number;
  readonly p99: number;
  /** Requests that failed or were not answered with 200. */
  readonly failures: number;
}

/** So many connections ask at once, each the next request as soon as it has the answer to the last. */
export const connections = 20;

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const hasWrk = spawnSync('wrk', ['-v']).error === undefined;

/** Who asks: wrk where this machine has it, for it costs least; else a client on undici. */
export const generatorName = hasWrk ? 'wrk, 1 thread' : 'a client on undici';

/**
 * Asks a server for some seconds.
 * @param bodies a file with the body of a request on each line, asked in turn.
 */
export async function load(url: string, bodies: string, seconds: number): Promise<LoadResult> {
  const command: [string, ...string[]] = hasWrk
    ? ['wrk', '-t1', '--timeout', '30s', `-c${connections}`, `-d${seconds}s`, '-s', file('wrk.lua'), url, '--', bodies]
    : [process.execPath, file('undiciLoad.mjs'), url, bodies, String(connections), String(seconds)];
  const [program, ...args] = onCore(cores.others, command);
  const { stdout } = await promisify(execFile)(program, args, { env: serverEnvironment({}) });
  const result = stdout.split('\n').find((line) => line.startsWith('{'));
  if (result === undefined) throw new Error(`${program} tells no result: ${stdout}`);
  return JSON.parse(result) as LoadResult;
}
