import { createHash } from 'node:crypto';

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
  return createHash('sha256').update(JSON.stringify(cells)).digest('base64url').slice(0, digestLength);
}

/**
 * Digest of the records of a data set, taken one by one: same records, whatever their order, same digest. A table without a
 * record adds nothing, so that a further table changes no digest.
 */
export class ContentDigest {
  readonly #tables = new Map<string, { sum: bigint; rows: number }>();

  /** Adds a record of a table by its digest. */
  add(table: string, digest: string): void {
    this.#add(table, numberOf(digest), 1);
  }

  /** Takes a record away again. */
  remove(table: string, digest: string): void {
    this.#add(table, -numberOf(digest), -1);
  }

  /** Adds what was added to another, and takes away what was taken from it. */
  merge(other: ContentDigest): void {
    for (const [table, { sum, rows }] of other.#tables) this.#add(table, sum, rows);
  }

  // A sum of hashes does not depend on their order, and needs none of them again.
  #add(table: string, sum: bigint, rows: number): void {
    const before = this.#tables.get(table);
    this.#tables.set(table, {
      sum: BigInt.asUintN(128, (before?.sum ?? 0n) + sum),
      rows: (before?.rows ?? 0) + rows,
    });
  }

  /** The digest of what was added so far. */
  toString(): string {
    const tables = [...this.#tables].filter(([, { rows }]) => rows > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    const text = tables.map(([name, { sum, rows }]) => `${name} ${rows} ${sum}`).join('\n');
    return createHash('sha256').update(text).digest('base64url').slice(0, digestLength);
  }
}

/** 22 characters hold 132 bits; 128 of them are a number. */
function numberOf(digest: string): bigint {
  const bytes = Buffer.from(digest, 'base64url');
  return (bytes.readBigUInt64BE(0) << 64n) | bytes.readBigUInt64BE(8);
}
