import DataLoader from 'dataloader';
import type { MaybePromise } from '../values/maybePromise.js';
import type { Cacheable, CacheMap } from './CacheMap.js';
import { InFlightReads } from './InFlightReads.js';
import type { LoaderOptions } from './LoaderOptions.js';
import { currentRequester, SharedRead } from './requester.js';
import { runRead } from './runRead.js';

/** How a loader reads. */
export interface BatchReads<V> {
  /** Reads keys together; returns a function that finds the value of each. */
  readonly read: (keys: readonly string[]) => Promise<(key: string) => V>;
  /** The value of a key that the database must not be asked for. */
  readonly absent: V;
}

/** Whether the database could hold a key: it answers with a failure if it is asked for one that it cannot. */
const isStorable = (key: string): boolean => !key.includes('\0');

/**
 * Loads values by key. A hit in the cache comes at once. Misses of one tick are read in one batch, which fills the cache; a key in flight
 * is not read again, whoever asks. A failure is that of everybody who waits for the batch, and is not cached. A batch for which nobody
 * waits any more is given up; whoever comes then has a new one.
 */
export function batchLoader<V extends Cacheable>(
  options: LoaderOptions,
  { read, absent }: BatchReads<V>,
): (key: string) => MaybePromise<V> {
  let loader: BatchLoader<V> | undefined;
  return (key) => {
    loader ??= new BatchLoader(options, read);
    const hit = loader.cache.get(key);
    if (hit !== undefined) return hit;
    return isStorable(key) ? loader.load(key) : absent;
  };
}

/** A DataLoader, and the read of the batch that it has not dispatched yet. */
interface Batching<V> {
  readonly dataLoader: DataLoader<string, V>;
  next: SharedRead | undefined;
}

class BatchLoader<V extends Cacheable> {
  readonly cache: CacheMap<V>;
  readonly #options: LoaderOptions;
  readonly #read: BatchReads<V>['read'];
  readonly #inFlight = new InFlightReads<V>();
  #batching: Batching<V>;

  constructor(options: LoaderOptions, read: BatchReads<V>['read']) {
    this.#options = options;
    this.#read = read;
    this.cache = options.createCache();
    this.#batching = this.#startBatching();
  }

  /** Loads what is not in the cache. */
  load(key: string): Promise<V> {
    const inFlight = this.#inFlight.join(key);
    if (inFlight) return inFlight;
    const read = this.#nextRead();
    const value = this.#batching.dataLoader.load(key);
    this.#inFlight.add(key, value, read);
    return value;
  }

  /**
   * The cache of DataLoader itself is off: its hit comes only with the batch that is next, so that a key in flight would wait for
   * the statement of other keys, too.
   */
  #startBatching(): Batching<V> {
    const dispatch = (keys: readonly string[]): Promise<V[]> => {
      const read = batching.next as SharedRead;
      batching.next = undefined;
      return this.#readBatch(keys, read);
    };
    const dataLoader = new DataLoader(dispatch, { name: this.#options.name, cache: false });
    const batching: Batching<V> = { dataLoader, next: undefined };
    return batching;
  }

  /** The read of the next batch, for which the current requester waits, too. */
  #nextRead(): SharedRead {
    const { next } = this.#batching;
    if (next && !next.signal.aborted) {
      next.join(currentRequester());
      return next;
    }
    // Keys that nobody waits for any more stay with their DataLoader, and are given up with it.
    if (next) this.#batching = this.#startBatching();
    const read = new SharedRead(currentRequester());
    read.signal.addEventListener('abort', () => this.#inFlight.removeAll(read), { once: true });
    this.#batching.next = read;
    return read;
  }

  async #readBatch(keys: readonly string[], read: SharedRead): Promise<V[]> {
    try {
      const find = await runRead(this.#options, read, keys.length, () => this.#read(keys));
      return keys.map((key) => {
        const value = find(key);
        this.cache.set(key, value);
        return value;
      });
    } finally {
      read.end();
      this.#inFlight.remove(keys, read);
    }
  }
}
