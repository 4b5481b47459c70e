const words = 4;
const largest = 2 ** 32;

/** The digest of a record in bytes: 22 characters hold 132 bits, 128 of which are a number. */
const bytes = Buffer.alloc(17);

/**
 * The sum of the digests of records, as numbers of 128 bits. It does not depend on their order, and needs none of them again. In
 * words of 32 bits: to add up big integers makes three new ones for each of a million records.
 */
export class DigestSum {
  /** How many records were added, less those that were taken away. */
  rows = 0;
  /** The most significant first. */
  readonly #words = new Uint32Array(words);

  /** Adds a record by its digest. */
  add(digest: string): void {
    bytes.write(digest, 'base64url');
    this.#add((word) => bytes.readUInt32BE(word * words));
    this.rows += 1;
  }

  /** Takes a record away again. */
  remove(digest: string): void {
    bytes.write(digest, 'base64url');
    this.#subtract((word) => bytes.readUInt32BE(word * words));
    this.rows -= 1;
  }

  /** Adds what was added to another sum. */
  merge(other: DigestSum): void {
    this.#add((word) => other.#words[word] ?? 0);
    this.rows += other.rows;
  }

  #add(number: (word: number) => number): void {
    let carry = 0;
    for (let word = words - 1; word >= 0; word -= 1) {
      const sum = (this.#words[word] ?? 0) + number(word) + carry;
      this.#words[word] = sum;
      carry = sum >= largest ? 1 : 0;
    }
  }

  #subtract(number: (word: number) => number): void {
    let borrow = 0;
    for (let word = words - 1; word >= 0; word -= 1) {
      const difference = (this.#words[word] ?? 0) - number(word) - borrow;
      this.#words[word] = difference;
      borrow = difference < 0 ? 1 : 0;
    }
  }

  /** The sum as a number. */
  get sum(): bigint {
    return this.#words.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
  }
}
