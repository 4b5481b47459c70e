import { getHeapStatistics } from 'node:v8';

/** What of its memory this process uses, in bytes. */
export interface ProcessMemory {
  /** Objects of the program. */
  readonly heapUsed: number;
  /** The most that they may take: beyond it the process ends. */
  readonly heapLimit: number;
  /** All that the process holds, buffers and the embedded database included. */
  readonly resident: number;
  /** The most that its container may hold; null where nothing bounds it. */
  readonly residentLimit: number | null;
}

/** The memory of this process at the moment. */
export function processMemory(): ProcessMemory {
  const { rss, heapUsed } = process.memoryUsage();
  const limit = process.constrainedMemory();
  return {
    heapUsed,
    heapLimit: getHeapStatistics().heap_size_limit,
    resident: rss,
    // Where there is no bound, systems tell none or one that no machine has.
    residentLimit: limit > 0 && limit < 2 ** 50 ? limit : null,
  };
}
