/** For whom something is read: a request, or all who wait for what is read together. */
export interface Requester {
  /** Names the operation of a client. */
  readonly operation: string;
  /** Who asked for it; '' if nothing is known of that. */
  readonly caller: string;
  /** Aborted when what is read is wanted no more; undefined where that cannot be known. */
  readonly signal?: AbortSignal | undefined;
}

let current: Requester | undefined;

/** Who asks for what begins to be read now; undefined if that is not known, as behind an `await`. */
export const currentRequester = (): Requester | undefined => current;

/** Calls a function for a requester: whatever it begins before it returns is for him. */
export function forRequester<T>(requester: Requester | undefined, call: () => T): T {
  const before = current;
  current = requester;
  try {
    return call();
  } finally {
    current = before;
  }
}

/** Reads that wait for a requester's going, by his signal: one listener each, however much is read for him. */
const readsOf = new WeakMap<AbortSignal, Set<SharedRead>>();

/**
 * Something that is read, and whoever waits for it. It is given up when all of them have gone; not if one of them cannot be known
 * to go. What it reads in turn is read for it.
 */
export class SharedRead implements Requester {
  readonly operation: string;
  readonly caller: string;
  readonly #abandonment = new AbortController();
  readonly #waiting = new Set<AbortSignal>();
  #isWantedForSure = false;

  /** @param requester who wants it first. */
  constructor(requester: Requester | undefined) {
    this.operation = requester?.operation ?? '';
    this.caller = requester?.caller ?? '';
    this.join(requester);
  }

  get signal(): AbortSignal {
    return this.#abandonment.signal;
  }

  /** Has one more wait for it. */
  join(requester: Requester | undefined): void {
    if (this.#isWantedForSure) return;
    const signal = requester?.signal;
    if (!signal) {
      this.#isWantedForSure = true;
      this.end();
      return;
    }
    this.#waiting.add(signal);
    readsGoneWith(signal).add(this);
    if (signal.aborted) this.leave(signal);
  }

  /** Has one wait no more. */
  leave(signal: AbortSignal): void {
    if (this.#waiting.delete(signal) && this.#waiting.size === 0) this.#abandonment.abort();
  }

  /** It is read, or has failed. */
  end(): void {
    for (const signal of this.#waiting) readsOf.get(signal)?.delete(this);
    this.#waiting.clear();
  }
}

function readsGoneWith(signal: AbortSignal): Set<SharedRead> {
  const known = readsOf.get(signal);
  if (known) return known;
  const reads = new Set<SharedRead>();
  readsOf.set(signal, reads);
  signal.addEventListener(
    'abort',
    () => {
      for (const read of reads) read.leave(signal);
    },
    { once: true },
  );
  return reads;
}
