import type { PGlite } from '@electric-sql/pglite';

/**
 * Where the data is: a PostgreSQL server, the embedded database in a folder, or the embedded database in memory; `open` gives that one
 * if it is not to be a new and empty one.
 */
export type DatabaseLocation =
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'embedded'; readonly directory: string }
  | { readonly kind: 'memory'; readonly open?: () => Promise<PGlite> };

/** The location in words, without a password. */
export function describe(location: DatabaseLocation): string {
  if (location.kind === 'memory') return 'in memory';
  if (location.kind === 'embedded') return `in ${location.directory}`;
  const url = new URL(location.url);
  return `at ${url.host || 'localhost'}${url.pathname}`;
}

/** The same as its name alone: the folder, or the server and its database. */
export const nameOf = (location: DatabaseLocation): string => describe(location).replace(/^(?:in|at) /, '');
