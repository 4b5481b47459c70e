import type { Cacheable, CacheFactory, CacheMap } from './CacheMap.js';
import { bytesOf } from './entityBytes.js';

/** What the entity cache holds for one subgraph, and its hits and misses since the start. */
export interface CacheCounts {
  bytes: number;
  entries: number;
  hits: number;
  misses: number;
}

export const noCounts = (): CacheCounts => ({ bytes: 0, entries: 0, hits: 0, misses: 0 });

/** The part of the entity cache that is of one revision and for the same rights. */
export interface CachePartition {
  readonly createCache: CacheFactory;
  /** Evicts all of it at once; nothing is cached in it any more. */
  drop(): void;
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly bytes: number;
  readonly cache: LoaderCache;
  /** Hit since the hand last passed it. */
  isHit: boolean;
  older: Entry | null;
  newer: Entry | null;
}

/** An entry costs so much besides its key and its value. */
const entryBytes = 160;

/**
 * The entity cache: what the loaders of a process keep between requests, within a bound of bytes for all of them. Entries without a hit
 * since the hand last passed are evicted first (the SIEVE algorithm: as good as LRU, and a hit moves nothing). lru-cache was measured in its
 * place (`tests/bench/benchLoaders.ts`): one for all loaders needs keys that name the loader, or a Map in front of it.
 */
export class EntityCache {
  readonly limit: number;
  #bytes = 0;
  #oldest: Entry | null = null;
  #newest: Entry | null = null;
  /** The entry that is looked at next when one must be evicted; null begins with the oldest. */
  #hand: Entry | null = null;

  /** @param limit bytes; with 0 nothing is cached. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Estimated bytes of all entries. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @param counts where the entries, hits and misses of the partition are counted. */
  partition(counts: CacheCounts): CachePartition {
    const state = { counts, isDropped: false };
    return {
      createCache: <V extends Cacheable>() => new LoaderCache(this, state) as unknown as CacheMap<V>,
      drop: () => {
        state.isDropped = true;
        for (let entry = this.#oldest; entry; entry = entry.newer) {
          if (entry.cache.partition === state) entry.cache.evict(entry);
        }
      },
    };
  }

  /** Adds an entry, unless it alone is over the bound. */
  add(cache: LoaderCache, key: string, value: unknown): Entry | null {
    const bytes = entryBytes + bytesOf(key) + bytesOf(value);
    if (bytes > this.limit) return null;
    while (this.#bytes + bytes > this.limit) this.#evictOne();
    const entry: Entry = { key, value, bytes, cache, isHit: false, older: this.#newest, newer: null };
    if (this.#newest) this.#newest.newer = entry;
    else this.#oldest = entry;
    this.#newest = entry;
    this.#bytes += bytes;
    return entry;
  }

  /** Takes an entry out. */
  remove(entry: Entry): void {
    if (entry.older) entry.older.newer = entry.newer;
    else this.#oldest = entry.newer;
    if (entry.newer) entry.newer.older = entry.older;
    else this.#newest = entry.older;
    if (this.#hand === entry) this.#hand = entry.newer;
    this.#bytes -= entry.bytes;
  }

  #evictOne(): void {
    let entry = this.#hand ?? this.#oldest;
    while (entry?.isHit) {
      entry.isHit = false;
      entry = entry.newer ?? this.#oldest;
    }
    if (!entry) return;
    this.#hand = entry.newer;
    entry.cache.evict(entry);
  }
}

/** The entity cache of a process, of the size that the setting says. */
export const openEntityCache = ({ ENTITY_MEMORY_MB }: { readonly ENTITY_MEMORY_MB: number }): EntityCache =>
  new EntityCache(ENTITY_MEMORY_MB * 1_048_576);

interface PartitionState {
  readonly counts: CacheCounts;
  isDropped: boolean;
}

/** The cache of one loader. */
class LoaderCache implements CacheMap<unknown> {
  readonly partition: PartitionState;
  readonly #cache: EntityCache;
  readonly #entries = new Map<string, Entry>();

  constructor(cache: EntityCache, partition: PartitionState) {
    this.#cache = cache;
    this.partition = partition;
  }

  get(key: string): unknown {
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      this.partition.counts.misses += 1;
      return undefined;
    }
    this.partition.counts.hits += 1;
    entry.isHit = true;
    return entry.value;
  }

  set(key: string, value: unknown): void {
    if (this.partition.isDropped || this.#entries.has(key)) return;
    const entry = this.#cache.add(this, key, value);
    if (!entry) return;
    this.#entries.set(key, entry);
    this.partition.counts.bytes += entry.bytes;
    this.partition.counts.entries += 1;
  }

  evict(entry: Entry): void {
    this.#cache.remove(entry);
    this.#entries.delete(entry.key);
    this.partition.counts.bytes -= entry.bytes;
    this.partition.counts.entries -= 1;
  }
}
