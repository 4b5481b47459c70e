import type { Database } from '@zibo-graph/database';
import { createLoaders, type Loaders } from './loaders/createLoaders.js';

/** What the resolvers of one request share. */
export interface Context {
  readonly database: Database;
  /** The revision that the whole request is answered at. */
  readonly revision: number;
  readonly loaders: Loaders;
}

/** Makes the context of a request at a revision. */
export const createContext = (database: Database, revision: number): Context => ({
  database,
  revision,
  loaders: createLoaders(database, revision),
});
