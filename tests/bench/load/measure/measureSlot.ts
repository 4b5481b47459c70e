import { load } from '../generator/LoadGenerator.js';
import type { RunningPeer } from '../peers/Peer.js';
import { bind, cores } from '../processes/cores.js';
import type { DatabaseBackends } from '../processes/databaseBackends.js';
import { processTree, usageOf } from '../processes/processTree.js';

/** A server and what it is asked. */
export interface Side {
  readonly server: RunningPeer;
  /** A file with the body of a request on each line. */
  readonly bodies: string;
}

/** What was seen of a server in a slot of time. */
export interface Slot {
  readonly perSecond: number;
  /** Latencies in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time for a request, in milliseconds: of the server's processes, and of the database's. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  /** The most that the server's processes ever held, in bytes. */
  readonly memory: number;
  /** Bytes of an answer. */
  readonly bytes: number;
}

/**
 * Asks a server for some seconds.
 * @throws Error if any request failed, or none was answered in that time: figures of such a server mean nothing.
 */
export async function measureSlot(
  { server, bodies }: Side,
  backends: DatabaseBackends,
  seconds: number,
): Promise<Slot> {
  const pids = server.pids.flatMap(processTree);
  bind(cores.others, await backends.pids());
  const before = usageOf(pids).cpu;
  const databaseBefore = usageOf(await backends.pids()).cpu;
  const { requests, milliseconds, bytes, p50, p99, failures } = await load(server.url, bodies, seconds);
  const after = usageOf(pids);
  const databaseAfter = usageOf(await backends.pids()).cpu;
  if (failures > 0) throw new Error(`${failures} of ${requests} requests to ${server.url} failed`);
  if (requests === 0) throw new Error(`${server.url} answers no request in ${seconds} s`);
  const each = (used: number): number => used / requests;
  return {
    ...{ perSecond: (requests * 1_000) / milliseconds, p50, p99, memory: after.memory, bytes: each(bytes) },
    ...{ serverCpu: each(after.cpu - before), databaseCpu: each(Math.max(0, databaseAfter - databaseBefore)) },
  };
}
