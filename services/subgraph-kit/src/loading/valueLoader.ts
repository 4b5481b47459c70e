import type { MaybePromise } from '../values/maybePromise.js';
import type { Cacheable, CacheMap } from './CacheMap.js';
import { InFlightReads } from './InFlightReads.js';
import type { LoaderOptions } from './LoaderOptions.js';
import { currentRequester, SharedRead } from './requester.js';
import { runRead } from './runRead.js';

/**
 * Loads one value by an argument, at once and with nothing to batch: a hit in the cache is a value at hand, equal arguments in flight are
 * read once. Failures and reads that were given up are as those of `batchLoader`.
 * @param keyOf gives equal arguments the same key.
 */
export function valueLoader<Argument, V extends Cacheable>(
  options: LoaderOptions,
  keyOf: (argument: Argument) => string,
  read: (argument: Argument) => Promise<V>,
): (argument: Argument) => MaybePromise<V> {
  let cache: CacheMap<V> | undefined;
  const inFlight = new InFlightReads<V>();

  const readInto = async (into: CacheMap<V>, key: string, argument: Argument, shared: SharedRead): Promise<V> => {
    try {
      const value = await runRead(options, shared, 1, () => read(argument));
      into.set(key, value);
      return value;
    } finally {
      shared.end();
      inFlight.remove([key], shared);
    }
  };

  return (argument) => {
    cache ??= options.createCache<V>();
    const key = keyOf(argument);
    const hit = cache.get(key);
    if (hit !== undefined) return hit;
    const joined = inFlight.join(key);
    if (joined) return joined;
    const shared = new SharedRead(currentRequester());
    shared.signal.addEventListener('abort', () => inFlight.remove([key], shared), { once: true });
    const value = readInto(cache, key, argument, shared);
    inFlight.add(key, value, shared);
    return value;
  };
}
