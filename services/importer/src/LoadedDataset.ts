import type { DatasetContent, RecordTable, RowOf } from '@zibo-graph/database';
import { LoadedTable } from './LoadedTable.js';
import { subgraphs } from './subgraphs.js';

/** A data set as its files have it: every table of every subgraph, those without a file empty. */
export class LoadedDataset {
  readonly name: string;
  readonly tables: readonly LoadedTable[] = subgraphs.flatMap(({ tables }) =>
    tables.map((table) => new LoadedTable(table)),
  );
  readonly #byName = new Map(this.tables.map((loaded) => [loaded.table.name, loaded]));

  constructor(name: string) {
    this.name = name;
  }

  /** What was read of a table. */
  get(table: RecordTable): LoadedTable {
    const loaded = this.#byName.get(table.name);
    if (!loaded) throw new Error(`${table.name} is a table of no subgraph`);
    return loaded;
  }

  /** The rows of a table, of a data set without a fault: what every cell must hold it holds. */
  rows<T extends RecordTable>(table: T): readonly RowOf<T>[] {
    return this.get(table).records as readonly unknown[] as readonly RowOf<T>[];
  }

  /** The row of an id, of a data set without a fault; a row of another data set is not here. */
  row<T extends RecordTable>(table: T, id: string | null): RowOf<T> | undefined {
    return this.get(table).get(id) as RowOf<T> | undefined;
  }

  /** What is to stand in each subgraph, in the order in which they are written. */
  contents(): DatasetContent[] {
    const recordsOf = (table: string) => this.#byName.get(table)?.records ?? [];
    const whole = { name: this.name, isEmpty: this.tables.every(({ records }) => records.length === 0) };
    return subgraphs.map(({ name, tables, copies }) => ({
      subgraph: name,
      dataset: this.name,
      tables: tables.map((table) => ({ table, records: this.get(table).records })),
      copies: copies.map(({ table, rows }) => ({ table, records: rows(recordsOf, whole) })),
    }));
  }
}
