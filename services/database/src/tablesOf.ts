import type { RecordTable, RowOf } from './recordTable.js';
import type { RowVersion } from './revisions.js';

/** The tables of a subgraph as Kysely takes them, by declaration: `agencies.areas` with the columns of its rows. */
export type TablesOf<Table extends RecordTable> = {
  [T in Table as `${T['subgraph']}.${T['name']}`]: RowOf<T> & RowVersion;
};
