import { currentRequester, type SharedRead } from './requester.js';

/** A value that is being read, and the read that everybody shares who waits for it. */
interface InFlight<V> {
  readonly value: Promise<V>;
  readonly read: SharedRead;
}

/** The values of a loader that are being read: whoever asks for one of them waits for the same read. */
export class InFlightReads<V> {
  readonly #inFlight = new Map<string, InFlight<V>>();

  /** The value that is being read under a key, for the current requester too; undefined if none is. */
  join(key: string): Promise<V> | undefined {
    const inFlight = this.#inFlight.get(key);
    inFlight?.read.join(currentRequester());
    return inFlight?.value;
  }

  /** Shares a value until its read ends, unless nobody waits for it any more. */
  add(key: string, value: Promise<V>, read: SharedRead): void {
    if (!read.signal.aborted) this.#inFlight.set(key, { value, read });
  }

  /** Shares these no more: they are in the cache, or have failed. */
  remove(keys: readonly string[], read: SharedRead): void {
    for (const key of keys) if (this.#inFlight.get(key)?.read === read) this.#inFlight.delete(key);
  }

  /** Shares nothing more of a read that was given up: whoever comes now has a new one. */
  removeAll(read: SharedRead): void {
    this.remove([...this.#inFlight.keys()], read);
  }
}
