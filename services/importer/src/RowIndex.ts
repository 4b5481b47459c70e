/** Of the lower word, so many bits are the row; the rest, and all of the upper word, are of the hash. */
const rowBits = 28;
const rowMask = 2 ** rowBits - 1;

/** Which of the two words of a number stands first in memory depends on the machine. */
const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
const [upperWord, lowerWord] = isLittleEndian ? [1, 0] : [0, 1];

/** What was added since the numbers were sorted is looked through one by one as long as it is so few, or such a part of all. */
const fewUnsorted = 64;
const partUnsorted = 64;

/**
 * Finds rows by a text that they hold, in 8 bytes a row outside the heap: 36 bits of a hash of the text and the number of the row,
 * sorted. A Map of the same texts takes over 100. What is found only may hold the text: who asks looks at the row.
 */
export class RowIndex {
  length = 0;
  #numbers = new BigUint64Array(16);
  #words = new Uint32Array(this.#numbers.buffer);
  #sorted = 0;

  /** Adds a row; rows come in rising order. */
  add(text: string, row: number): void {
    if (row > rowMask) throw new RangeError(`a table has at most ${rowMask} rows`);
    if (this.length === this.#numbers.length) this.#grow();
    const { upper, lower } = hashOf(text);
    this.#words[2 * this.length + upperWord] = upper;
    this.#words[2 * this.length + lowerWord] = lower | row;
    this.length += 1;
  }

  /** The rows that may hold a text, in rising order. */
  rowsOf(text: string): number[] {
    this.#sortMost();
    const { upper, lower } = hashOf(text);
    const rows: number[] = [];
    for (let at = this.#firstFrom(upper, lower); at < this.#sorted && this.#has(at, upper, lower); at += 1)
      rows.push(this.#rowAt(at));
    for (let at = this.#sorted; at < this.length; at += 1) if (this.#has(at, upper, lower)) rows.push(this.#rowAt(at));
    return rows;
  }

  /**
   * The rows that may hold the same text as others, text by text, in the order of their first rows.
   * @param alone whether to give rows as well that are alone with theirs.
   */
  *runs({ alone = false } = {}): Generator<number[]> {
    this.#sort();
    // By the first row, with the place where the run begins.
    const starts = new BigUint64Array(this.#countRuns(alone));
    let count = 0;
    for (const from of this.#starts(alone)) {
      const row = this.#rowAt(from);
      starts[count] = (BigInt(row) << 32n) | BigInt(from);
      count += 1;
    }
    starts.sort();
    for (const start of starts) {
      const from = Number(start & 0xffffffffn);
      const rows: number[] = [];
      for (let at = from; at < this.length && this.#isLike(at, from); at += 1) rows.push(this.#rowAt(at));
      yield rows;
    }
  }

  #countRuns(alone: boolean): number {
    let count = 0;
    for (const _ of this.#starts(alone)) count += 1;
    return count;
  }

  /** Where runs begin, in the order of the numbers. */
  *#starts(alone: boolean): Generator<number> {
    for (let from = 0, to = 0; from < this.length; from = to) {
      for (to = from + 1; to < this.length && this.#isLike(to, from); ) to += 1;
      if (alone || to - from > 1) yield from;
    }
  }

  #grow(): void {
    const longer = new BigUint64Array(this.length + (this.length >> 1));
    longer.set(this.#numbers);
    this.#numbers = longer;
    this.#words = new Uint32Array(longer.buffer);
  }

  #sortMost(): void {
    if (this.length - this.#sorted > fewUnsorted + this.#sorted / partUnsorted) this.#sort();
  }

  #sort(): void {
    if (this.#sorted < this.length) this.#numbers.subarray(0, this.length).sort();
    this.#sorted = this.length;
  }

  #firstFrom(upper: number, lower: number): number {
    let [low, high] = [0, this.#sorted];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#upperAt(middle);
      const isBefore = found < upper || (found === upper && this.#lowerAt(middle) < lower);
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #upperAt(at: number): number {
    return this.#words[2 * at + upperWord] ?? 0;
  }

  #lowerAt(at: number): number {
    return this.#words[2 * at + lowerWord] ?? 0;
  }

  #rowAt(at: number): number {
    return this.#lowerAt(at) & rowMask;
  }

  #has(at: number, upper: number, lower: number): boolean {
    return this.#upperAt(at) === upper && (this.#lowerAt(at) ^ lower) >>> rowBits === 0;
  }

  #isLike(at: number, other: number): boolean {
    return this.#has(at, this.#upperAt(other), this.#lowerAt(other));
  }
}

/** A hash of a text, in the words of a number; the bits of the row are 0. */
function hashOf(text: string): { readonly upper: number; readonly lower: number } {
  let [one, other] = [0x9e3779b9, 0x85ebca6b];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
    one ^= one >>> 15;
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ (one >>> 16);
  return { upper: (one ^ (one >>> 13)) >>> 0, lower: (other << rowBits) >>> 0 };
}
