import type { DatasetContent, OwnUnit, RecordTable, RecordValues, RowOf, StoredRecords } from '@zibo-graph/database';
import { KeyedRecords } from './KeyedRecords.js';
import { LoadedTable } from './LoadedTable.js';
import type { RecordList } from './RecordList.js';
import { subgraphs } from './subgraphs.js';

/**
 * A data set as its files have it: every table of every subgraph, those without a file empty. Its rows are in temporary files; whoever
 * makes it closes it.
 */
export class LoadedDataset {
  readonly name: string;
  readonly tables: readonly LoadedTable[] = subgraphs.flatMap(({ tables }) =>
    tables.map((table) => new LoadedTable(table)),
  );
  /** The units that other data sets bring, by id: the figures of this one may be in them. Whoever reads it looks them up. */
  unitsOfOthers: ReadonlyMap<string, OwnUnit> = new Map();
  readonly #byName = new Map(this.tables.map((loaded) => [loaded.table.name, loaded]));
  readonly #copies: KeyedRecords[] = [];

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
  rows<T extends RecordTable>(table: T): RecordList<RowOf<T>> {
    return this.get(table).records as unknown as RecordList<RowOf<T>>;
  }

  /** The row of an id, of a data set without a fault; a row of another data set is not here. */
  row<T extends RecordTable>(table: T, id: string | null): RowOf<T> | undefined {
    return this.get(table).get(id) as RowOf<T> | undefined;
  }

  /** What is to stand in each subgraph, in the order in which they are written. */
  contents(): DatasetContent[] {
    const recordsOf = (table: string): Iterable<RecordValues> => this.#byName.get(table)?.records ?? [];
    const whole = { name: this.name, isEmpty: this.tables.every(({ records }) => records.length === 0) };
    const copied = (table: RecordTable, records: Iterable<RecordValues>) => this.#copy(table, records);
    return subgraphs.map(({ name, tables, copies }) => ({
      subgraph: name,
      dataset: this.name,
      tables: tables.map((table) => ({ table, records: this.get(table).stored })),
      copies: copies.map(({ table, rows }) => {
        let made: StoredRecords | undefined;
        return {
          table,
          // Not before they are asked for: rows with faults are never written.
          get records() {
            made ??= copied(table, rows(recordsOf, whole));
            return made;
          },
        };
      }),
    }));
  }

  /** Gives back what the rows take on the disk. */
  close(): void {
    for (const records of [...this.tables, ...this.#copies]) records.close();
  }

  /** Made once: what is written of a name takes longer to work out than to read. */
  #copy(table: RecordTable, records: Iterable<RecordValues>): StoredRecords {
    const copy = new KeyedRecords(table);
    this.#copies.push(copy);
    for (const record of records) copy.add(record);
    return copy;
  }
}
