import { hash } from 'node:crypto';
import { DigestSum } from './DigestSum.js';

/** A record as the importer checked it: every declared column, null where the cell is empty. */
export type RecordValues = Readonly<Record<string, string | number | boolean | null>>;

const digestLength = 22;

/**
 * Digest of a record: of its cells that hold something, each with the name of its column. So it stays the same when a table
 * gets a further column, or its columns another order, as long as the cells of the record do.
 */
export function recordDigest(record: RecordValues): string {
  // A false boolean is an empty cell: a column of booleans may come later, too.
  const cells = Object.entries(record).filter(([, cell]) => cell !== null && cell !== undefined && cell !== false);
  cells.sort(([a], [b]) => (a < b ? -1 : 1));
  return textDigest(JSON.stringify(cells));
}

/** Digest of what stands for a record: the JSON of its cells, see {@link recordDigest}. */
export const textDigest = (text: string): string => hash('sha256', text, 'base64url').slice(0, digestLength);

/**
 * Digest of the records of a data set, taken one by one: same records, whatever their order, same digest. A table without a
 * record adds nothing, so that a further table changes no digest.
 */
export class ContentDigest {
  readonly #tables = new Map<string, DigestSum>();

  /** Adds a record of a table by its digest. */
  add(table: string, digest: string): void {
    this.#of(table).add(digest);
  }

  /** Takes a record away again. */
  remove(table: string, digest: string): void {
    this.#of(table).remove(digest);
  }

  /** Adds records of a table by their sum. */
  addAll(table: string, records: DigestSum): void {
    this.#of(table).merge(records);
  }

  /** Adds what was added to another, and takes away what was taken from it. */
  merge(other: ContentDigest): void {
    for (const [table, records] of other.#tables) this.addAll(table, records);
  }

  #of(table: string): DigestSum {
    const sum = this.#tables.get(table) ?? new DigestSum();
    this.#tables.set(table, sum);
    return sum;
  }

  /** The digest of what was added so far. */
  toString(): string {
    const tables = [...this.#tables].filter(([, { rows }]) => rows > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    return textDigest(tables.map(([name, { sum, rows }]) => `${name} ${rows} ${sum}`).join('\n'));
  }
}
