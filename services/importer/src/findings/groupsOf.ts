import type { RecordList } from '../RecordList.js';
import { RowIndex } from '../RowIndex.js';

/** Gives the key of a record; null for one that has none. */
type KeyOf<T> = (record: T) => string | null;

/**
 * The rows of a table that have the same key as others, key by key in the order of their first rows. It takes 8 bytes a row, and reads
 * again only rows that are not alone.
 * @param alone whether to give rows as well that are alone with their key.
 */
export function* groupsOf<T>(
  records: RecordList<T>,
  keyOf: KeyOf<T>,
  { alone = false } = {},
): Generator<readonly [number, ...number[]]> {
  for (const rows of indexOf(records, keyOf).runs({ alone })) {
    const byKey = new Map<string | null, [number, ...number[]]>();
    for (const row of rows) {
      const key = rows.length === 1 ? '' : keyOf(records.at(row));
      const group = byKey.get(key);
      if (group) group.push(row);
      else byKey.set(key, [row]);
    }
    for (const group of byKey.values()) if (alone || group.length > 1) yield group;
  }
}

/** The rows of a table by a key. */
export interface RowsBy<T> {
  /** The rows with a key, in their order. */
  get(key: string): T[];
  has(key: string): boolean;
}

/** Finds the rows of a table by a key, in 8 bytes a row. What is added to the table later is not found. */
export function rowsBy<T>(records: RecordList<T>, keyOf: KeyOf<T>): RowsBy<T> {
  const index = indexOf(records, keyOf);
  const get = (key: string): T[] =>
    index.rowsOf(key).flatMap((row) => {
      const record = records.at(row);
      return keyOf(record) === key ? [record] : [];
    });
  return { get, has: (key) => get(key).length > 0 };
}

function indexOf<T>(records: RecordList<T>, keyOf: KeyOf<T>): RowIndex {
  const index = new RowIndex();
  for (const [row, record] of records.entries()) {
    const key = keyOf(record);
    if (key !== null) index.add(key, row);
  }
  return index;
}
