import { DigestSum } from './DigestSum.js';
import { type RecordValues, textDigest } from './digests.js';
import type { RecordTable } from './recordTable.js';

/** A record in the form in which it is kept and sent to the database: written once, and read only where a cell is asked for. */
export interface StoredRecord {
  readonly digest: string;
  /** The cells that hold something as one JSON object, those of the key first. */
  readonly json: string;
  /** How many characters of the JSON are its key: `{"id":"area:370306"`. */
  readonly keyLength: number;
}

/** Records of a table, one after the other: they need not be in memory at once. */
export interface StoredRecords extends Iterable<StoredRecord> {
  readonly length: number;
  readonly digests: DigestSum;
  /** The documents that they cite, by id. */
  readonly documents: ReadonlySet<string>;
  /** Whether one of them has the key of a record, as {@link keyJson} gives it. */
  hasKey(key: string): boolean;
}

/** The key of a record as the beginning of a JSON object: two records have the same where theirs are the same. */
export const keyJson = ({ key }: RecordTable, record: RecordValues): string =>
  `{${key.map((column) => `${JSON.stringify(column)}:${JSON.stringify(record[column] ?? null)}`).join(',')}`;

/**
 * Gives the function that writes records of a table. Of a million records each cell is made JSON once, for both the digest, which is
 * that of {@link recordDigest}, and what is stored.
 */
export function recordWriter(table: RecordTable): (record: RecordValues) => StoredRecord {
  const columns = [...table.key, ...Object.keys(table.columns).filter((column) => !table.key.includes(column))];
  const names = columns.map((column) => JSON.stringify(column));
  const inOrderOfNames = columns
    .map((_, index) => index)
    .sort((a, b) => ((columns[a] ?? '') < (columns[b] ?? '') ? -1 : 1));
  const keyColumns = table.key.length;
  const cells: (string | null)[] = columns.map(() => null);
  return (record) => {
    let json = '{';
    let keyLength = 0;
    for (const [index, column] of columns.entries()) {
      const cell = record[column] ?? null;
      const text = cell === null && index >= keyColumns ? null : JSON.stringify(cell);
      cells[index] = cell === null || cell === false ? null : text;
      if (text !== null) json += `${index === 0 ? '' : ','}${names[index]}:${text}`;
      if (index === keyColumns - 1) keyLength = json.length;
    }
    let digested = '[';
    for (const index of inOrderOfNames) {
      const text = cells[index];
      if (text) digested += `${digested === '[' ? '' : ','}[${names[index]},${text}]`;
    }
    return { digest: textDigest(`${digested}]`), json: `${json}}`, keyLength };
  };
}

/** Records that are in memory anyway, as those of a store. */
class RecordArray implements StoredRecords {
  readonly length: number;
  readonly digests = new DigestSum();
  readonly documents = new Set<string>();
  readonly #records: readonly StoredRecord[];
  readonly #keys: ReadonlySet<string>;

  constructor(table: RecordTable, records: readonly RecordValues[]) {
    this.#records = records.map(recordWriter(table));
    this.#keys = new Set(records.map((record) => keyJson(table, record)));
    this.length = records.length;
    for (const { digest } of this.#records) this.digests.add(digest);
    for (const { document_id } of records) if (typeof document_id === 'string') this.documents.add(document_id);
  }

  [Symbol.iterator](): Iterator<StoredRecord> {
    return this.#records.values();
  }

  hasKey(key: string): boolean {
    return this.#keys.has(key);
  }
}

/** Records as they are stored, from what may be a plain list of them. */
export const storedRecords = (table: RecordTable, records: readonly RecordValues[] | StoredRecords): StoredRecords =>
  Array.isArray(records) ? new RecordArray(table, records) : (records as StoredRecords);
