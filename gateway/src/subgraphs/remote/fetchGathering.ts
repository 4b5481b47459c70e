import { abandonment } from './TransportError.js';

/** A fetch that is to be sent, and whoever waits for what comes of it. */
export interface WaitingFetch<Fetch, Result> {
  readonly fetch: Fetch;
  /** Aborted when nobody waits any more. */
  readonly abandoned: AbortSignal;
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

/** What fetches have in common that are sent together. */
export interface SharedByFetches {
  /** Only fetches of the same key are sent together. */
  readonly key: unknown;
}

/** Fetches that begin together and so can be sent together. */
export interface FetchGathering<Shared extends SharedByFetches, Fetch, Result> {
  /** @param abandoned aborted when nobody waits for this fetch any more. */
  add(shared: Shared, fetch: Fetch, abandoned: AbortSignal): Promise<Result>;
}

/** How fetches are gathered and sent. */
export interface GatheringOptions<Shared, Fetch, Result> {
  /** The most fetches that are sent together. */
  readonly most: number;
  /** How many characters they may have in all, and how many one has. */
  readonly longest: number;
  lengthOf(fetch: Fetch): number;
  /**
   * Sends fetches and settles each; those that it leaves, or fails with, fail as it does.
   * @param abandoned aborted when nobody waits for any of them any more.
   */
  send(shared: Shared, fetches: readonly WaitingFetch<Fetch, Result>[], abandoned: AbortSignal): Promise<void>;
}

interface Group<Shared, Fetch, Result> {
  /** As the first of them has it. */
  readonly shared: Shared;
  readonly fetches: WaitingFetch<Fetch, Result>[];
}

/**
 * Gathers the fetches that begin in one turn of the event loop: what one step of a query plan begins, and what the plans of
 * several requests do that are at such a step at the same time.
 */
export function gatherFetches<Shared extends SharedByFetches, Fetch, Result>(
  options: GatheringOptions<Shared, Fetch, Result>,
): FetchGathering<Shared, Fetch, Result> {
  const gathered = new Map<unknown, Group<Shared, Fetch, Result>>();
  const flush = (): void => {
    const groups = [...gathered.values()];
    gathered.clear();
    for (const { shared, fetches } of groups) {
      const wanted = fetches.filter(isWanted);
      for (const batch of batchesOf(wanted, options)) void sendBatch(shared, batch, options);
    }
  };
  return {
    add: (shared, fetch, abandoned) =>
      new Promise((resolve, reject) => {
        // What else is ready to be read now begins its fetches before this.
        if (gathered.size === 0) setImmediate(flush);
        const waiting = { fetch, abandoned, resolve, reject };
        const group = gathered.get(shared.key);
        if (group) group.fetches.push(waiting);
        else gathered.set(shared.key, { shared, fetches: [waiting] });
      }),
  };
}

/** What nobody waits for any more is not sent. */
function isWanted({ abandoned, reject }: WaitingFetch<unknown, never>): boolean {
  if (abandoned.aborted) reject(abandonment());
  return !abandoned.aborted;
}

function batchesOf<Shared, Fetch, Result>(
  fetches: readonly WaitingFetch<Fetch, Result>[],
  { most, longest, lengthOf }: GatheringOptions<Shared, Fetch, Result>,
): WaitingFetch<Fetch, Result>[][] {
  const batches: WaitingFetch<Fetch, Result>[][] = [];
  let length = 0;
  for (const waiting of fetches) {
    const last = batches.at(-1);
    length += lengthOf(waiting.fetch);
    if (last && last.length < most && length <= longest) last.push(waiting);
    else {
      batches.push([waiting]);
      length = lengthOf(waiting.fetch);
    }
  }
  return batches;
}

async function sendBatch<Shared, Fetch, Result>(
  shared: Shared,
  batch: readonly WaitingFetch<Fetch, Result>[],
  { send }: GatheringOptions<Shared, Fetch, Result>,
): Promise<void> {
  const { fetches, abandoned } = whileWaitedFor(batch);
  try {
    await send(shared, fetches, abandoned);
  } catch (error) {
    for (const { reject } of fetches) reject(error);
  }
}

/** Fetches, and a signal that is aborted when those that have no result yet are all abandoned. */
function whileWaitedFor<Fetch, Result>(
  batch: readonly WaitingFetch<Fetch, Result>[],
): { fetches: readonly WaitingFetch<Fetch, Result>[]; abandoned: AbortSignal } {
  const [only] = batch;
  if (only && batch.length === 1) return { fetches: batch, abandoned: only.abandoned };
  const all = new AbortController();
  const open = new Set(batch);
  const check = (): void => {
    if (open.size > 0 && [...open].every(({ abandoned }) => abandoned.aborted)) all.abort();
  };
  const fetches = batch.map((waiting): WaitingFetch<Fetch, Result> => {
    const { fetch, abandoned } = waiting;
    const end = (): void => {
      open.delete(waiting);
      abandoned.removeEventListener('abort', check);
      check();
    };
    abandoned.addEventListener('abort', check, { once: true });
    return {
      fetch,
      abandoned,
      resolve(result) {
        waiting.resolve(result);
        end();
      },
      reject(reason) {
        waiting.reject(reason);
        end();
      },
    };
  });
  return { fetches, abandoned: all.signal };
}
