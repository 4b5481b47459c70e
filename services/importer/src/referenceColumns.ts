import type { RecordTable } from '@zibo-graph/database';
import { tableByPrefix } from './subgraphs.js';

/** A column that refers to rows of a table. */
export interface ReferenceColumn {
  readonly column: string;
  readonly target: RecordTable;
}

/**
 * The columns of a table that refer to rows of others, or of its own; one that refers to any comes with each of them, and one of
 * codes with the rows by which data sets bring codes of their own.
 */
export function referenceColumns(table: RecordTable): ReferenceColumn[] {
  return Object.entries(table.columns).flatMap(([name, column]) => {
    if (column.kind === 'anyReference') return [...tableByPrefix.values()].map((target) => ({ column: name, target }));
    const refers = column.kind === 'reference' || column.kind === 'code';
    const target = refers && column.prefix !== undefined ? tableByPrefix.get(column.prefix) : undefined;
    return target ? [{ column: name, target }] : [];
  });
}
