import { traced } from '../observability/tracing.js';
import type { LoaderOptions } from './LoaderOptions.js';
import { forRequester, type SharedRead } from './requester.js';

/** Runs a read of a loader: it is counted, has a span of the loader's name, and what it begins is for all who wait for it. */
export function runRead<T>(
  { name, counts }: LoaderOptions,
  read: SharedRead,
  keys: number,
  run: () => Promise<T>,
): Promise<T> {
  counts.add(name, keys);
  return forRequester(read, () => traced(`loader ${name}`, { attributes: { 'loader.keys': keys } }, run));
}
