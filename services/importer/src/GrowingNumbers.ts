type Numbers = Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A list of numbers, outside the heap: a table may have millions of rows. */
export class GrowingNumbers<T extends Numbers> {
  length = 0;
  readonly #make: (length: number) => T;
  #numbers: T;

  private constructor(make: (length: number) => T) {
    this.#make = make;
    this.#numbers = make(16);
  }

  /** A list of whole numbers from 0 to 2³² - 1. */
  static ofUint32(): GrowingNumbers<Uint32Array<ArrayBuffer>> {
    return new GrowingNumbers((length) => new Uint32Array(length));
  }

  /** A list of places in a file, which may be longer than 4 GB. */
  static ofFloat64(): GrowingNumbers<Float64Array<ArrayBuffer>> {
    return new GrowingNumbers((length) => new Float64Array(length));
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const longer = this.#make(this.length + (this.length >> 1));
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  /** The number at an index; undefined where there is none. */
  at(index: number): number | undefined {
    return index < this.length ? this.#numbers[index] : undefined;
  }
}
