import type { RecordValues } from './recordStore.js';
import type { RecordTable } from './recordTable.js';

/**
 * What a subgraph must know of another's data to filter by it: a table of its own, named `*_reference`, that holds a copy.
 *
 * A copy is written with the rows it is of: the importer makes it from the same records, as part of the same data set. So a
 * row of a copy depends on nothing but the row it copies, and copies are right after an import whatever was imported
 * before; a copy is versioned like every other row, and an answer at a revision filters by what stood then.
 */
export interface ReferenceCopy {
  readonly table: RecordTable;
  /** Makes the rows of the copy, one by one, from the records of a data set, given those of a table of any subgraph by its name. */
  readonly rows: (
    recordsOf: (table: string) => Iterable<RecordValues>,
    dataset: CopiedDataset,
  ) => Iterable<RecordValues>;
}

/** A data set that copies are made from. */
export interface CopiedDataset {
  readonly name: string;
  /** Whether it has no record in any subgraph. */
  readonly isEmpty: boolean;
}

/** A copy of some columns of a table of another subgraph, under the same names. */
export function copyOf(owner: string, table: RecordTable): ReferenceCopy {
  const columns = Object.keys(table.columns);
  return {
    table,
    *rows(recordsOf) {
      for (const record of recordsOf(owner))
        yield Object.fromEntries(columns.map((column) => [column, record[column] ?? null]));
    },
  };
}
