/** One computation for all who wait for it at the same time. */
export interface SingleFlight<T> {
  /**
   * The result of the computation in flight under a key, or of a new one. It is aborted when everybody who waits for it
   * has gone.
   * @param begin starts the work; called at once, or not at all.
   * @param gone aborted when the one who asks does not wait any more.
   */
  join(key: string, begin: (signal: AbortSignal) => Promise<T>, gone?: AbortSignal): Promise<T>;
}

interface Flight<T> {
  readonly result: Promise<T>;
  readonly givenUp: AbortController;
  waiting: number;
}

/** Keeps no result beyond the end of the work. */
export function openSingleFlight<T>(): SingleFlight<T> {
  const underWay = new Map<string, Flight<T>>();
  const started = (key: string, begin: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const givenUp = new AbortController();
    const work: Flight<T> = { givenUp, waiting: 0, result: begin(givenUp.signal).finally(() => end(key, work)) };
    underWay.set(key, work);
    return work;
  };
  const end = (key: string, work: Flight<T>): void => {
    if (underWay.get(key) === work) underWay.delete(key);
  };
  return {
    async join(key, begin, gone) {
      const work = underWay.get(key) ?? started(key, begin);
      const leave = (): void => {
        work.waiting -= 1;
        if (work.waiting > 0) return;
        // Whoever comes now must not get what was given up.
        end(key, work);
        work.givenUp.abort(gone?.reason);
      };
      work.waiting += 1;
      if (gone?.aborted) leave();
      else gone?.addEventListener('abort', leave, { once: true });
      try {
        return await work.result;
      } finally {
        gone?.removeEventListener('abort', leave);
      }
    },
  };
}
