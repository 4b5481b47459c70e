/** What can be cached: anything but undefined, which is a miss. */
export type Cacheable = NonNullable<unknown> | null;

/** What a loader has read, by key. */
export interface CacheMap<V> {
  /** Undefined on a miss. */
  get(key: string): V | undefined;
  set(key: string, value: V): unknown;
}

/** Creates a cache for each loader. All that the caches of one factory hold is of one revision and for the same rights. */
export type CacheFactory = <V extends Cacheable>() => CacheMap<V>;

/** Creates caches for one request: they keep everything until the request is done. */
export const requestCaches: CacheFactory = () => new Map();
