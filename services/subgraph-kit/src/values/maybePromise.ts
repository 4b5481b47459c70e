/** A value, or a promise of it where it is not at hand. What is at hand is used at once: a promise costs more than most fields. */
export type MaybePromise<T> = T | Promise<T>;

/** Whether a value has to be waited for. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** Maps a value: at once where it is at hand, else when it comes. */
export const mapMaybePromise = <T, U>(value: MaybePromise<T>, map: (value: T) => MaybePromise<U>): MaybePromise<U> =>
  isPromise(value) ? (value as Promise<T>).then(map) : map(value as T);
