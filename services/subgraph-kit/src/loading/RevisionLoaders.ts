import type { Cacheable, CacheFactory, CacheMap } from './CacheMap.js';
import { type CacheCounts, type CachePartition, EntityCache, noCounts } from './EntityCache.js';
import { type LoaderCount, LoaderCounts } from './LoaderCounts.js';
import { type LoaderKinds, loaderKinds } from './loaderKinds.js';

/** At which revision, and for whom, something is loaded. */
export interface LoadRequest {
  readonly revision: number;
  /** What the viewer may see; '' or nothing is what the public sees. */
  readonly rights?: string | undefined;
  /** The time at which the graph's knowledge is asked for, if it is not now. */
  readonly knownAt?: string | undefined;
}

interface Generation<Loaders> {
  readonly loaders: Loaders;
  readonly partition: CachePartition;
}

/** What the loaders of a subgraph have in the entity cache, and what they have read. */
export interface LoadCounts extends CacheCounts {
  readonly loaders: readonly Readonly<LoaderCount>[];
}

/** So many different rights have loaders of their own; whoever comes with others has loaders for one request. */
const maxSharedRights = 100;

/**
 * The loaders of a subgraph. Requests of the same rights at the newest revision share theirs: what one has read is a hit for the next, and
 * what they ask for in one tick is read together. When a revision is over, its entries are evicted at once; who is still under way with it
 * reads what he still needs again. Requests at other revisions, or at another time, share theirs with those that begin in the same turn of the
 * event loop, before any of them has read anything: their statements are the same, and nothing of them is cached longer.
 */
export class RevisionLoaders<Loaders> {
  readonly #cacheCounts: CacheCounts = noCounts();
  readonly #loaderCounts = new LoaderCounts();
  readonly #cache: EntityCache;
  readonly #create: (revision: number, kinds: LoaderKinds) => Loaders;
  readonly #generations = new Map<string, Generation<Loaders>>();
  /** Loaders of requests that began in this turn of the event loop, by what they may share them for. */
  readonly #begun = new Map<string, Loaders>();
  #newest = 0;

  /** @param cache without one, or with one of no size, every request has loaders of its own. */
  constructor(create: (revision: number, kinds: LoaderKinds) => Loaders, cache = new EntityCache(0)) {
    this.#create = create;
    this.#cache = cache;
  }

  /** What they have cached and read. */
  counts(): Readonly<LoadCounts> {
    return { ...this.#cacheCounts, loaders: this.#loaderCounts.all() };
  }

  /** Takes a revision as the newest now. */
  advanceTo(revision: number): void {
    this.#newest = revision;
    for (const { partition } of this.#generations.values()) partition.drop();
    this.#generations.clear();
  }

  /** The loaders of a request. */
  of({ revision, rights = '', knownAt }: LoadRequest): Loaders {
    const isCacheable = this.#cache.limit > 0 && revision === this.#newest && knownAt === undefined;
    if (!isCacheable) return this.#ofTurn(revision, rights);
    const known = this.#generations.get(rights);
    if (known) return known.loaders;
    if (this.#generations.size >= maxSharedRights) return this.#ofTurn(revision, rights);
    const partition = this.#cache.partition(this.#cacheCounts);
    const loaders = this.#create(revision, loaderKinds(partition.createCache, this.#loaderCounts));
    this.#generations.set(rights, { loaders, partition });
    return loaders;
  }

  /** What these cache is gone with the requests that have them. */
  #ofTurn(revision: number, rights: string): Loaders {
    const key = `${revision} ${rights}`;
    const begun = this.#begun.get(key);
    if (begun) return begun;
    // Who comes when something was read already does not begin with these.
    const createCache: CacheFactory = <V extends Cacheable>(): CacheMap<V> => {
      const cache = new Map<string, V>();
      return {
        get: (name) => cache.get(name),
        set: (name, value) => {
          this.#begun.delete(key);
          cache.set(name, value);
        },
      };
    };
    const loaders = this.#create(revision, loaderKinds(createCache, this.#loaderCounts));
    if (this.#begun.size === 0) setImmediate(() => this.#begun.clear());
    this.#begun.set(key, loaders);
    return loaders;
  }
}
