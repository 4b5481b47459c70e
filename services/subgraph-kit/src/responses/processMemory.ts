import { getHeapStatistics } from 'node:v8';

const mebibyte = 1_048_576;

/** Bytes of memory that this process may take: what V8 gives its heap, or what the container has if that is less. */
export function processMemory(): number {
  const constrained = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.min(getHeapStatistics().heap_size_limit, constrained);
}

/**
 * A part of the memory of the process, in whole mebibytes, 1 at least.
 * @param part one part of so many.
 * @param most never more than so many mebibytes.
 */
export function shareOfMemory(part: number, most: number): number {
  return Math.max(1, Math.min(most, Math.floor(processMemory() / part / mebibyte)));
}

/** The same in bytes. */
export const bytesOfMemory = (part: number, most: number): number => shareOfMemory(part, most) * mebibyte;
