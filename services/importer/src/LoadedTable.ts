import type { RecordTable, RecordValues } from '@zibo-graph/database';

/** Where a record was read. */
export interface RecordPlace {
  readonly file: string;
  readonly row: number;
}

/** The rows of a table as the files of a data set have them. */
export class LoadedTable {
  readonly table: RecordTable;
  /** The rows in the order of the files; a cell that is faulty is null. */
  readonly records: RecordValues[] = [];
  /** The files that belong to the table. */
  readonly files: string[] = [];
  /** False if a file could not be read to its end: then there are keys that we do not know. */
  complete = true;
  /** For each key, the first record that has it. */
  readonly #firstByKey = new Map<string, number>();
  // Places are kept as two flat lists, for a table may have a million rows.
  readonly #rows: number[] = [];
  readonly #filesOfRows: string[] = [];

  constructor(table: RecordTable) {
    this.table = table;
  }

  /** Adds a record. @returns the place of an earlier record with the same key, or null. */
  add(record: RecordValues, { file, row }: RecordPlace): RecordPlace | null {
    const index = this.records.push(record) - 1;
    this.#rows.push(row);
    this.#filesOfRows.push(file);
    const key = this.keyOf(record);
    if (key === null) return null;
    const first = this.#firstByKey.get(key);
    if (first !== undefined) return this.placeOf(first);
    this.#firstByKey.set(key, index);
    return null;
  }

  /** Where a record stands, by its index in `records`. */
  placeOf(index: number): RecordPlace {
    return { file: this.#filesOfRows[index] ?? '', row: this.#rows[index] ?? 0 };
  }

  /** The place of the record with the key of another; null if there is none. */
  placeOfKey(record: RecordValues): RecordPlace | null {
    const index = this.#firstByKey.get(this.keyOf(record) ?? '');
    return index === undefined ? null : this.placeOf(index);
  }

  /** The record with an id. */
  get(id: unknown): RecordValues | undefined {
    return this.records[this.#firstByKey.get(String(id)) ?? -1];
  }

  /** Whether a row has this id. */
  hasId(id: string): boolean {
    return this.#firstByKey.has(id);
  }

  /** The key of a record as one text: for most tables its id. Null if a part of it is faulty. */
  keyOf(record: RecordValues): string | null {
    const values = this.table.key.map((column) => record[column]);
    return values.includes(null) ? null : values.join('\n');
  }
}
