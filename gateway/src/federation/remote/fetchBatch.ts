import { fetchBatchLimit } from '@zibo-graph/subgraph-kit';

/** A list of operations is no longer than so many characters: a subgraph refuses bodies over 10 MiB. */
const longestList = 2 * 1024 * 1024;

/** Fetches of one request that begin together and so can be sent together. */
export interface FetchBatches<Fetch, Result> {
  /** @param abandoned aborted when nobody waits for this fetch any more. */
  add(fetch: Fetch, abandoned: AbortSignal): Promise<Result>;
}

/** Sends fetches, one or several, and gives their results in the same order. */
type Send<Fetch, Result> = (fetches: readonly Fetch[], abandoned: AbortSignal) => Promise<readonly Result[]>;

interface Entry<Fetch, Result> {
  readonly fetch: Fetch;
  readonly abandoned: AbortSignal;
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

/**
 * Gathers what begins in one turn of the event loop's microtasks, which is what one step of a query plan begins.
 * @param lengthOf the length of a fetch in characters.
 */
export function createFetchBatches<Fetch, Result>(
  lengthOf: (fetch: Fetch) => number,
  send: Send<Fetch, Result>,
): FetchBatches<Fetch, Result> {
  let gathered: Entry<Fetch, Result>[] = [];
  const flush = (): void => {
    const entries = gathered;
    gathered = [];
    for (const batch of batchesOf(entries, lengthOf)) void sendBatch(batch, send);
  };
  return {
    add: (fetch, abandoned) =>
      new Promise((resolve, reject) => {
        // A tick comes after all microtasks, a microtask after some.
        if (gathered.length === 0) process.nextTick(flush);
        gathered.push({ fetch, abandoned, resolve, reject });
      }),
  };
}

function batchesOf<Fetch, Result>(
  entries: readonly Entry<Fetch, Result>[],
  lengthOf: (fetch: Fetch) => number,
): Entry<Fetch, Result>[][] {
  const batches: Entry<Fetch, Result>[][] = [];
  let length = 0;
  for (const entry of entries) {
    const last = batches.at(-1);
    length += lengthOf(entry.fetch);
    if (last && last.length < fetchBatchLimit && length <= longestList) last.push(entry);
    else {
      batches.push([entry]);
      length = lengthOf(entry.fetch);
    }
  }
  return batches;
}

async function sendBatch<Fetch, Result>(
  batch: readonly Entry<Fetch, Result>[],
  send: Send<Fetch, Result>,
): Promise<void> {
  try {
    const fetches = batch.map(({ fetch }) => fetch);
    const results = await send(fetches, whenAllAre(batch.map(({ abandoned }) => abandoned)));
    for (const [index, entry] of batch.entries()) entry.resolve(results[index] as Result);
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

/** A signal that is aborted when all of several are. */
function whenAllAre(signals: readonly AbortSignal[]): AbortSignal {
  const [only] = signals;
  if (only && signals.length === 1) return only;
  const all = new AbortController();
  const check = () => signals.every(({ aborted }) => aborted) && all.abort();
  for (const signal of signals) signal.addEventListener('abort', check, { once: true });
  check();
  return all.signal;
}
