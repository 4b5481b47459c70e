/** How much the loaders of a subgraph have read, by their names, since the start. */
export class LoaderCounts {
  readonly #byName = new Map<string, LoaderCount>();

  /** Counts a read of so many keys. */
  add(loader: string, keys: number): void {
    let count = this.#byName.get(loader);
    if (count === undefined) {
      count = { loader, reads: 0, keys: 0 };
      this.#byName.set(loader, count);
    }
    count.reads += 1;
    count.keys += keys;
  }

  /** Those that have read anything. */
  all(): readonly Readonly<LoaderCount>[] {
    return [...this.#byName.values()];
  }
}

/** How often a loader has read, and how many keys. */
export interface LoaderCount {
  readonly loader: string;
  reads: number;
  keys: number;
}
