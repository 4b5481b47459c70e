/** Where the records of a list come from. */
interface RecordSource<T> {
  readonly length: number;
  at(row: number): T;
  iterate(): Iterable<T>;
}

/** The records of a table as a list that is read when it is gone through, and kept by nobody: a table may have millions. */
export class RecordList<T> implements Iterable<T> {
  readonly #source: RecordSource<T>;

  constructor(source: RecordSource<T>) {
    this.#source = source;
  }

  get length(): number {
    return this.#source.length;
  }

  /** The record of a row, which there is. */
  at(row: number): T {
    return this.#source.at(row);
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#source.iterate()[Symbol.iterator]();
  }

  /** The records with their rows. */
  *entries(): Generator<[number, T]> {
    let row = 0;
    for (const record of this) {
      yield [row, record];
      row += 1;
    }
  }

  /** As those of an array: what comes out is in memory. */
  filter(isMeant: (record: T) => boolean): T[] {
    const found: T[] = [];
    for (const record of this) if (isMeant(record)) found.push(record);
    return found;
  }

  map<U>(make: (record: T) => U): U[] {
    return this.flatMap((record) => [make(record)]);
  }

  flatMap<U>(make: (record: T, row: number) => readonly U[]): U[] {
    const made: U[] = [];
    for (const [row, record] of this.entries()) made.push(...make(record, row));
    return made;
  }
}
