import type { LinkColumns, RecordTable } from '@zibo-graph/database';
import { tableByPrefix } from './subgraphs.js';

/** A table whose rows lead from a row of some table to another row of the same table. */
export interface LinkedTable extends LinkColumns {
  readonly table: RecordTable;
}

/** Where a statement stands leads from what is said to what says it: a document may tell of the agency that issued it. */
const provenance: ReadonlySet<string> = new Set(['document_id']);

/** Documents may name each other, and bodies sit on each other; none names itself or sits on itself. */
const mutual: ReadonlySet<string> = new Set(['NAMES', 'memberships']);

/** Whether a way along links of a kind may come back over others to where it began. */
export const isMutual = ({ table }: LinkedTable, kind: string | null): boolean => mutual.has(kind ?? table.name);

/**
 * What of a table leads from a row of some table to another row of the same: a reference to its own table, from the row itself;
 * and in a table that refers twice to one, from the first to the second, by kind where the key names one.
 */
export function linksOf(table: RecordTable): LinkedTable[] {
  const references = Object.entries(table.columns).flatMap(([name, column]) =>
    column.kind === 'reference' && !provenance.has(name) ? [{ name, prefix: column.prefix }] : [],
  );
  const own = references.filter(({ prefix }) => tableByPrefix.get(prefix) === table);
  const kind = table.key.find((column) => table.columns[column]?.kind === 'code') ?? null;
  const pairs = references.flatMap(({ name: from, prefix }, index) =>
    references
      .slice(index + 1)
      .flatMap(({ name: to, prefix: other }) => (prefix === other ? [{ from, to, kind }] : [])),
  );
  return [...own.map(({ name }) => ({ from: 'id', to: name, kind: null })), ...pairs].map((columns) => ({
    table,
    ...columns,
  }));
}
