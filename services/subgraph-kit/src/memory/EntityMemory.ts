import { bytesOf } from './bytesOf.js';
import type { Kept, Shelf, Storable } from './Shelf.js';

/** What a memory, or one user of it, holds and how often it could answer. */
export interface MemoryCounts {
  bytes: number;
  entries: number;
  hits: number;
  misses: number;
}

export const noCounts = (): MemoryCounts => ({ bytes: 0, entries: 0, hits: 0, misses: 0 });

/** A shelf of the memory. */
export interface MemoryShelf {
  readonly open: Shelf;
  /** Forgets all that is kept on it, at once; nothing is kept on it any more. */
  drop(): void;
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly bytes: number;
  readonly place: Place;
  wanted: boolean;
  older: Entry | null;
  newer: Entry | null;
}

/** An entry costs so much besides its key and its value. */
const entryBytes = 160;

/**
 * What the loaders of a process keep between requests, within a bound of bytes. Over it, what was not asked for again since it was
 * last passed by is forgotten first (the SIEVE algorithm: as good as keeping an order of use, and a hit moves nothing).
 */
export class EntityMemory {
  readonly limit: number;
  #bytes = 0;
  #oldest: Entry | null = null;
  #newest: Entry | null = null;
  /** The entry that is looked at next when something must go; null begins with the oldest. */
  #hand: Entry | null = null;

  /** @param limit bytes; with 0 nothing is kept. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Bytes that are kept, as estimated. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @param counts where the entries, hits and misses of the shelf are counted. */
  shelf(counts: MemoryCounts): MemoryShelf {
    const state = { counts, dropped: false };
    return {
      open: <V extends Storable>() => new Place(this, state) as unknown as Kept<V>,
      drop: () => {
        state.dropped = true;
        for (let entry = this.#oldest; entry; entry = entry.newer) {
          if (entry.place.shelf === state) entry.place.forget(entry);
        }
      },
    };
  }

  /** Keeps a value, unless it alone is over the bound. */
  keep(place: Place, key: string, value: unknown): Entry | null {
    const bytes = entryBytes + bytesOf(key) + bytesOf(value);
    if (bytes > this.limit) return null;
    while (this.#bytes + bytes > this.limit) this.#forgetOne();
    const entry: Entry = { key, value, bytes, place, wanted: false, older: this.#newest, newer: null };
    if (this.#newest) this.#newest.newer = entry;
    else this.#oldest = entry;
    this.#newest = entry;
    this.#bytes += bytes;
    return entry;
  }

  /** Takes an entry out. */
  release(entry: Entry): void {
    if (entry.older) entry.older.newer = entry.newer;
    else this.#oldest = entry.newer;
    if (entry.newer) entry.newer.older = entry.older;
    else this.#newest = entry.older;
    if (this.#hand === entry) this.#hand = entry.newer;
    this.#bytes -= entry.bytes;
  }

  #forgetOne(): void {
    let entry = this.#hand ?? this.#oldest;
    while (entry?.wanted) {
      entry.wanted = false;
      entry = entry.newer ?? this.#oldest;
    }
    if (!entry) return;
    this.#hand = entry.newer;
    entry.place.forget(entry);
  }
}

/** The memory of a process, of the size that the setting says. */
export const entityMemory = ({ ENTITY_MEMORY_MB }: { readonly ENTITY_MEMORY_MB: number }): EntityMemory =>
  new EntityMemory(ENTITY_MEMORY_MB * 1_048_576);

interface ShelfState {
  readonly counts: MemoryCounts;
  dropped: boolean;
}

/** What one loader keeps in the memory. */
class Place implements Kept<unknown> {
  readonly shelf: ShelfState;
  readonly #memory: EntityMemory;
  readonly #entries = new Map<string, Entry>();

  constructor(memory: EntityMemory, shelf: ShelfState) {
    this.#memory = memory;
    this.shelf = shelf;
  }

  get(key: string): unknown {
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      this.shelf.counts.misses += 1;
      return undefined;
    }
    this.shelf.counts.hits += 1;
    entry.wanted = true;
    return entry.value;
  }

  set(key: string, value: unknown): void {
    if (this.shelf.dropped || this.#entries.has(key)) return;
    const entry = this.#memory.keep(this, key, value);
    if (!entry) return;
    this.#entries.set(key, entry);
    this.shelf.counts.bytes += entry.bytes;
    this.shelf.counts.entries += 1;
  }

  forget(entry: Entry): void {
    this.#memory.release(entry);
    this.#entries.delete(entry.key);
    this.shelf.counts.bytes -= entry.bytes;
    this.shelf.counts.entries -= 1;
  }
}
