import {
  DigestSum,
  keyJson,
  type RecordTable,
  type RecordValues,
  recordWriter,
  type StoredRecord,
  type StoredRecords,
} from '@zibo-graph/database';
import { ownCopy } from './ownCopy.js';
import { RecordFile } from './RecordFile.js';
import { RowIndex } from './RowIndex.js';

/** Records of a table in a temporary file, found by their keys. */
export class KeyedRecords implements StoredRecords {
  readonly digests = new DigestSum();
  readonly documents = new Set<string>();
  readonly #table: RecordTable;
  readonly #write: (record: RecordValues) => StoredRecord;
  readonly #file = new RecordFile();
  readonly #keys = new RowIndex();

  constructor(table: RecordTable) {
    this.#table = table;
    this.#write = recordWriter(table);
  }

  get length(): number {
    return this.#file.length;
  }

  /** Adds a record; gives it as it is stored. */
  add(record: RecordValues): StoredRecord {
    const stored = this.#write(record);
    // A record whose key is faulty has none.
    if (this.#table.key.every((column) => record[column] !== null && record[column] !== undefined))
      this.#keys.add(stored.json.slice(0, stored.keyLength), this.#file.length);
    this.#file.append(stored);
    this.digests.add(stored.digest);
    const { document_id } = record;
    if (typeof document_id === 'string' && !this.documents.has(document_id)) this.documents.add(ownCopy(document_id));
    return stored;
  }

  [Symbol.iterator](): Generator<StoredRecord> {
    return this.#file[Symbol.iterator]();
  }

  /** The record of a row. */
  at(row: number): StoredRecord {
    return this.#file.read(row);
  }

  /** The first row with the key of a record; undefined if there is none. */
  rowOf(record: RecordValues): number | undefined {
    return this.#rowOf(keyJson(this.#table, record));
  }

  hasKey(key: string): boolean {
    return this.#rowOf(key) !== undefined;
  }

  #rowOf(key: string): number | undefined {
    return this.#keys.rowsOf(key).find((row) => this.#file.hasKey(row, key));
  }

  /** The rows whose keys were there before, each with the first that has its key. */
  *repeated(): Generator<{ readonly row: number; readonly first: number }> {
    for (const rows of this.#keys.runs()) {
      const firstByKey = new Map<string, number>();
      for (const row of rows) {
        const { json, keyLength } = this.#file.read(row);
        const key = json.slice(0, keyLength);
        const first = firstByKey.get(key);
        if (first === undefined) firstByKey.set(key, row);
        else yield { row, first };
      }
    }
  }

  /** Gives back what the records take on the disk. */
  close(): void {
    this.#file.close();
  }
}
