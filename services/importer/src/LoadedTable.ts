import type { RecordTable, RecordValues, StoredRecord, StoredRecords } from '@zibo-graph/database';
import { GrowingNumbers } from './GrowingNumbers.js';
import { KeyedRecords } from './KeyedRecords.js';
import { RecordList } from './RecordList.js';

/** Where a record was read. */
export interface RecordPlace {
  readonly file: string;
  readonly row: number;
}

/** The first records of a table stay in memory as they are, as long as they are no more than so many, of so many characters of JSON. */
const mostNear = 4_096;
const mostNearLength = 512 * 1024;

/** So many of the other records that were asked for are remembered. */
const mostRecent = 1_024;

/** The rows of a table as the files of a data set have them. They are in a temporary file, but for the first few. */
export class LoadedTable {
  readonly table: RecordTable;
  /** The rows in the order of the files; a cell that is faulty is null. */
  readonly records: RecordList<RecordValues>;
  /** The files that belong to the table. */
  readonly files: string[] = [];
  /** False if a file could not be read to its end: then there are keys that we do not know. */
  complete = true;
  readonly #stored: KeyedRecords;
  readonly #blank: RecordValues;
  readonly #near: RecordValues[] = [];
  #nearLength = 0;
  readonly #recent = new Map<number, RecordValues>();
  readonly #rows = GrowingNumbers.ofUint32();
  readonly #filesOfRows = GrowingNumbers.ofUint32();
  readonly #fileNames: string[] = [];
  readonly #fileNumbers = new Map<string, number>();

  constructor(table: RecordTable) {
    this.table = table;
    this.#stored = new KeyedRecords(table);
    this.#blank = Object.fromEntries(Object.keys(table.columns).map((column) => [column, null]));
    const loaded = this;
    this.records = new RecordList({
      get length() {
        return loaded.#stored.length;
      },
      at: (row) => this.#at(row),
      iterate: () => this.#iterate(),
    });
  }

  /** The rows as they are stored, to be written. */
  get stored(): StoredRecords {
    return this.#stored;
  }

  /** Adds a record. */
  add(record: RecordValues, { file, row }: RecordPlace): void {
    const { json } = this.#stored.add(record);
    if (this.#near.length === this.#stored.length - 1 && this.#near.length < mostNear) {
      this.#nearLength += json.length;
      if (this.#nearLength <= mostNearLength) this.#near.push(record);
    }
    this.#rows.push(row);
    this.#filesOfRows.push(this.#numberOf(file));
  }

  /** Where a record stands, by its index in `records`. */
  placeOf(index: number): RecordPlace {
    return { file: this.#fileNames[this.#filesOfRows.at(index) ?? -1] ?? '', row: this.#rows.at(index) ?? 0 };
  }

  /** The place of the first record with the key of another; null if there is none. */
  placeOfKey(record: RecordValues): RecordPlace | null {
    const index = this.#stored.rowOf(record);
    return index === undefined ? null : this.placeOf(index);
  }

  /** The record with an id. */
  get(id: unknown): RecordValues | undefined {
    const row = this.rowOfId(id);
    return row === undefined ? undefined : this.#at(row);
  }

  /** The index of the record with an id. */
  rowOfId(id: unknown): number | undefined {
    return typeof id === 'string' ? this.#stored.rowOf({ id }) : undefined;
  }

  /** Whether a row has this id. */
  hasId(id: string): boolean {
    return this.rowOfId(id) !== undefined;
  }

  /** The records whose keys others before them have, by their indexes in `records`. */
  repeatedKeys(): Iterable<{ readonly row: number; readonly first: number }> {
    return this.#stored.repeated();
  }

  /** The key of a record as one text: for most tables its id. Null if a part of it is faulty. */
  keyOf(record: RecordValues): string | null {
    const values = this.table.key.map((column) => record[column] ?? null);
    return values.includes(null) ? null : values.join('\n');
  }

  /** Gives back what the records take on the disk. */
  close(): void {
    this.#stored.close();
  }

  #at(row: number): RecordValues {
    const known = this.#near[row] ?? this.#recent.get(row);
    if (known) return known;
    const record = this.#read(this.#stored.at(row));
    if (this.#recent.size >= mostRecent) this.#recent.clear();
    this.#recent.set(row, record);
    return record;
  }

  *#iterate(): Generator<RecordValues> {
    // Records may be added while others are gone through.
    let row = 0;
    for (; row < this.#near.length; row += 1) yield this.#near[row] as RecordValues;
    if (row === this.#stored.length) return;
    let passed = 0;
    for (const stored of this.#stored) {
      if (passed >= row) yield this.#read(stored);
      passed += 1;
    }
  }

  #read({ json }: StoredRecord): RecordValues {
    // Every record has every column, in one order: so all have one shape in memory.
    return { ...this.#blank, ...JSON.parse(json) };
  }

  #numberOf(file: string): number {
    const known = this.#fileNumbers.get(file);
    if (known !== undefined) return known;
    this.#fileNumbers.set(file, this.#fileNames.length);
    return this.#fileNames.push(file) - 1;
  }
}
