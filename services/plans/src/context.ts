import type { Loaders } from './loaders/createLoaders.js';

/** What the resolvers of one request share. */
export interface Context {
  /** They load at the revision that the whole request is answered at. */
  readonly loaders: Loaders;
  /** The day in Shanghai: what `asOf` is where a query does not say. */
  readonly today: string;
}
