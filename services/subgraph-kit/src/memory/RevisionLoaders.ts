import { type LoaderKinds, loadersOn } from '../loaders.js';
import { EntityMemory, type MemoryCounts, type MemoryShelf, noCounts } from './EntityMemory.js';
import type { Kept, Shelf, Storable } from './Shelf.js';

/** At which revision, and for whom, something is loaded. */
export interface LoadRequest {
  readonly revision: number;
  /** What the viewer may see; '' or nothing is what the public sees. */
  readonly rights?: string | undefined;
  /** The time at which the graph's knowledge is asked for, if it is not now. */
  readonly knownAt?: string | undefined;
}

interface Generation<Loaders> {
  readonly loaders: Loaders;
  readonly shelf: MemoryShelf;
}

/** So many different rights have loaders of their own; whoever comes with others has loaders for one request. */
const rememberedRights = 100;

/**
 * The loaders of a subgraph. Requests of the same rights at the newest revision share theirs: what one has read, the next one has at
 * hand, and what they ask for in one tick is read together. When a revision is over, what was kept of it is forgotten at once; who
 * is still under way with it reads what he still needs again. Requests at other revisions, or at another time, share theirs with those
 * that begin in the same turn of the event loop, before any of them has read anything: their statements are the same, and nothing of them is kept.
 */
export class RevisionLoaders<Loaders> {
  readonly counts: MemoryCounts = noCounts();
  readonly #memory: EntityMemory;
  readonly #create: (revision: number, kinds: LoaderKinds) => Loaders;
  readonly #generations = new Map<string, Generation<Loaders>>();
  /** Loaders of requests that began in this turn of the event loop, by what they may share them for. */
  readonly #begun = new Map<string, Loaders>();
  #newest = 0;

  /** @param memory without one, or with one of no size, every request has loaders of its own. */
  constructor(create: (revision: number, kinds: LoaderKinds) => Loaders, memory = new EntityMemory(0)) {
    this.#create = create;
    this.#memory = memory;
  }

  /** Tells that a revision is the newest now. */
  begin(revision: number): void {
    this.#newest = revision;
    for (const { shelf } of this.#generations.values()) shelf.drop();
    this.#generations.clear();
  }

  /** The loaders of a request. */
  of({ revision, rights = '', knownAt }: LoadRequest): Loaders {
    const isMemorable = this.#memory.limit > 0 && revision === this.#newest && knownAt === undefined;
    if (!isMemorable) return this.#ofTurn(revision, rights);
    const known = this.#generations.get(rights);
    if (known) return known.loaders;
    if (this.#generations.size >= rememberedRights) return this.#ofTurn(revision, rights);
    const shelf = this.#memory.shelf(this.counts);
    const loaders = this.#create(revision, loadersOn(shelf.open));
    this.#generations.set(rights, { loaders, shelf });
    return loaders;
  }

  /** What is kept by these is gone with the requests that have them. */
  #ofTurn(revision: number, rights: string): Loaders {
    const key = `${revision} ${rights}`;
    const begun = this.#begun.get(key);
    if (begun) return begun;
    // Who comes when something was read already does not begin with these.
    const shelf: Shelf = <V extends Storable>(): Kept<V> => {
      const kept = new Map<string, V>();
      return {
        get: (name) => kept.get(name),
        set: (name, value) => {
          this.#begun.delete(key);
          kept.set(name, value);
        },
      };
    };
    const loaders = this.#create(revision, loadersOn(shelf));
    if (this.#begun.size === 0) setImmediate(() => this.#begun.clear());
    this.#begun.set(key, loaders);
    return loaders;
  }
}
