import { type MaybePromise, whenThere } from './maybePromise.js';
import type { Kept, Storable } from './memory/Shelf.js';
import { currentRequester, forRequester, SharedRead } from './requester.js';

/** Reads keys together: tells for each of them its value. */
type ReadKeys<V> = (keys: readonly string[]) => Promise<(key: string) => V>;

interface Batch<V> {
  readonly keys: string[];
  readonly values: Promise<(key: string) => V>;
  /** Who waits for it. */
  readonly read: SharedRead;
}

/** A value that is being read, and what reads it. */
interface Reading<V> {
  readonly value: Promise<V>;
  readonly read: SharedRead;
}

/** Where the values of a loader are, and those that are being read. */
interface Place<V> {
  readonly kept: Kept<V>;
  readonly reading: Map<string, Reading<V>>;
}

const openPlace = <V>(open: () => Kept<V>): Place<V> => ({ kept: open(), reading: new Map() });

/**
 * Looks up values by key. What is kept comes at once. The others that are asked for in one tick are read by one call, and a key that is
 * being read is not read again, whoever asks. A failure is that of everybody who waits for the call, and is not kept. A call for which
 * nobody waits any more is given up; who comes then has a new one.
 * @param open gives the place where values are kept, when the first is asked for: most loaders of a request are never used.
 */
export function batchedReads<V extends Storable>(
  open: () => Kept<V>,
  read: ReadKeys<V>,
): (key: string) => MaybePromise<V> {
  let place: Place<V> | null = null;
  let next: Batch<V> | null = null;

  const begin = ({ kept, reading }: Place<V>): Batch<V> => {
    const keys: string[] = [];
    // Who comes now does not join it.
    const close = (): void => {
      if (next?.keys === keys) next = null;
    };
    const forget = (): void => {
      close();
      for (const key of keys) if (reading.get(key)?.read === shared) reading.delete(key);
    };
    const shared = new SharedRead(currentRequester());
    shared.signal.addEventListener('abort', forget, { once: true });
    const values = endOfThisTick()
      .then(async () => {
        close();
        const find = await forRequester(shared, () => read(keys));
        for (const key of keys) kept.set(key, find(key));
        return find;
      })
      .finally(() => {
        shared.end();
        forget();
      });
    return { keys, values, read: shared };
  };

  return (key) => {
    place ??= openPlace(open);
    const { kept, reading } = place;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const underWay = reading.get(key);
    if (underWay) {
      underWay.read.join(currentRequester());
      return underWay.value;
    }
    if (next && !next.read.signal.aborted) next.read.join(currentRequester());
    else next = begin(place);
    next.keys.push(key);
    const value = next.values.then((find) => find(key));
    if (!next.read.signal.aborted) reading.set(key, { value, read: next.read });
    return value;
  };
}

/** Looks up one value by what it is asked by, as {@link batchedReads} does for many. */
export function singleReads<Asked extends readonly unknown[], V extends Storable>(
  open: () => Kept<V>,
  nameOf: (...asked: Asked) => string,
  read: (...asked: Asked) => MaybePromise<V>,
): (...asked: Asked) => MaybePromise<V> {
  let place: Place<V> | null = null;
  return (...asked) => {
    place ??= openPlace(open);
    const { kept, reading } = place;
    const name = nameOf(...asked);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const underWay = reading.get(name);
    if (underWay) {
      underWay.read.join(currentRequester());
      return underWay.value;
    }
    const keep = (value: V): V => {
      kept.set(name, value);
      return value;
    };
    const forget = (): void => {
      if (reading.get(name)?.read === shared) reading.delete(name);
    };
    const shared = new SharedRead(currentRequester());
    shared.signal.addEventListener('abort', forget, { once: true });
    const value = whenThere(
      forRequester(shared, () => read(...asked)),
      keep,
    );
    const settled = (): void => {
      shared.end();
      forget();
    };
    if (value instanceof Promise) {
      if (!shared.signal.aborted) reading.set(name, { value, read: shared });
      value.then(settled, settled);
    } else settled();
    return value;
  };
}

const thisTick = Promise.resolve();

/** Comes when all promises that are settled by now have gone on: resolvers that waited for the same meet in one batch. */
const endOfThisTick = (): Promise<void> =>
  new Promise((resolve) => {
    void thisTick.then(() => process.nextTick(resolve));
  });
