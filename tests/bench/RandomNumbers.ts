/** Numbers by chance that are the same for the same seed and stream on every machine: the generator mulberry32. */
export class RandomNumbers {
  #state: number;

  /** @param stream streams of one seed have nothing to do with each other. */
  constructor(seed: number, stream: number) {
    this.#state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b);
  }

  /** At least 0, less than 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, at least 0, less than the limit. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  /** One of the items, each as likely as the others. @throws Error if there are none. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  }

  /** One of the items, each as likely as it weighs. @throws Error if there are none. */
  pickWeighted<T extends { readonly weight: number }>(items: readonly T[]): T {
    let left = this.fraction() * items.reduce((sum, { weight }) => sum + weight, 0);
    const item = items.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    return item ?? this.pick(items);
  }
}
