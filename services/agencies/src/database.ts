import type { Database as DatabaseOf, TablesOf } from '@zibo-graph/database';
import type * as copies from './copies.js';
import type { entries_reference } from './search/entriesCopy.js';
import type { tables } from './tables.js';

type Copies = Extract<(typeof copies)[keyof typeof copies], { readonly name: string }>;

/** The tables of this subgraph, by name. */
export type Tables = TablesOf<(typeof tables)[number] | Copies | typeof entries_reference>;

/** The database, with the tables of this subgraph. */
export type Database = DatabaseOf<Tables>;
