import type { CacheFactory } from './CacheMap.js';
import type { LoaderCounts } from './LoaderCounts.js';

/** What every loader is made on. */
export interface LoaderOptions {
  /** Names it in traces and metrics. */
  readonly name: string;
  /** Creates its cache when its first value is asked for: most loaders of a request are never used. */
  readonly createCache: CacheFactory;
  /** Where its reads are counted. */
  readonly counts: LoaderCounts;
}
