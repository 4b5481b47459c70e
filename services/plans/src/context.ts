import type { Database } from '@zibo-graph/database';
import { createLoaders, type Loaders } from './loaders/createLoaders.js';

/** What the resolvers of one request share. */
export interface Context {
  /** They load at the revision that the whole request is answered at. */
  readonly loaders: Loaders;
}

/** Makes the context of a request at a revision. */
export const createContext = (database: Database, revision: number): Context => ({
  loaders: createLoaders(database, revision),
});
