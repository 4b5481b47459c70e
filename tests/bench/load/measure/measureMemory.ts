import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataPlace } from '../data/LoadDatabase.js';
import { load } from '../generator/LoadGenerator.js';
import type { LoadOperation } from '../operations/LoadOperation.js';
import { startOurs } from '../peers/ours.js';
import { cores } from '../processes/cores.js';
import { processTree, residentMemory, usageOf } from '../processes/processTree.js';
import { bodiesFor } from './askAll.js';

/** Memory of the program in one process, as its settings come, while it is asked everything. */
export interface MemoryMix {
  readonly minutes: number;
  readonly requests: number;
  /** Resident bytes: before the first request, then after each part of the time, one a part. */
  readonly idle: number;
  readonly samples: readonly number[];
  /** The most there ever was. */
  readonly most: number;
}

const samples = 10;

/** Asks all operations in a mix, for so many minutes, with twenty connections. */
export async function measureMemory(
  place: DataPlace,
  operations: readonly LoadOperation[],
  minutes: number,
  folder: string,
): Promise<MemoryMix> {
  const bodies = join(folder, 'mix.jsonl');
  writeFileSync(bodies, `${mixed(operations.map((operation) => bodiesFor(operation, {}))).join('\n')}\n`);
  const server = await startOurs({ place, core: cores.servers });
  try {
    const pids = server.pids.flatMap(processTree);
    const idle = residentMemory(pids);
    const seen: number[] = [];
    let requests = 0;
    for (let part = 0; part < samples; part++) {
      const result = await load(server.url, bodies, Math.max(1, Math.round((minutes * 60) / samples)));
      if (result.failures > 0) throw new Error(`${result.failures} requests of the mix failed`);
      requests += result.requests;
      seen.push(residentMemory(pids));
    }
    return { minutes, requests, idle, samples: seen, most: usageOf(pids).memory };
  } finally {
    await server.stop();
  }
}

/** Items of lists in turn, until every list is through. */
function mixed<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
