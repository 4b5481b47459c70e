import { fetchBatchLimit, type Operation, requestIdHeader, resultLinesType } from '@zibo-graph/subgraph-kit';
import type { ExecutionResult } from 'graphql';
import { executionResults, isResult, notResult, readLine } from './executionResults.js';
import { type FetchGathering, gatherFetches, type SharedByFetches, type WaitingFetch } from './fetchGathering.js';
import type { RemoteProcess } from './remoteProcess.js';
import type { SubgraphHttpResponse } from './subgraphHttp.js';
import { abandonment, TransportError } from './TransportError.js';

/** A fetch for a subgraph's process. */
export interface RemoteFetch {
  readonly operation: Operation;
  /** The JSON of the operation. */
  readonly json: string;
  /** The id of the request that it is of. */
  readonly requestId: string;
  /** Where that is from. */
  readonly caller?: string | undefined;
}

/** What fetches have in common that can be sent together: the state, the viewer and the trace that their headers name. */
export interface FetchHeaders extends SharedByFetches {
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the process tells the results of a list one by one. */
  readonly isTold: boolean;
}

/** What takes fetches to a process. */
type FetchCarrier = Pick<RemoteProcess, 'post'>;

type Waiting = WaitingFetch<RemoteFetch, ExecutionResult>;

/** A list of operations is no longer than so many characters: a subgraph refuses bodies over 10 MiB. */
const longest = 2 * 1024 * 1024;

/** Gathers and sends the fetches for a process that may be made twice. */
export const gatherRemoteFetches = (remote: FetchCarrier): FetchGathering<FetchHeaders, RemoteFetch, ExecutionResult> =>
  gatherFetches({
    most: fetchBatchLimit,
    longest,
    lengthOf: ({ json }) => json.length,
    async send(shared, fetches, signal) {
      const [first] = fetches;
      const sending = { headers: shared.headers, signal, isRepeatable: true };
      if (first && fetches.length === 1) first.resolve(await sendAlone(remote, first.fetch, sending));
      else await (shared.isTold ? sendTogether : sendWhole)(remote, fetches, sending);
    },
  });

interface Sending extends Pick<FetchHeaders, 'headers'> {
  readonly signal?: AbortSignal | undefined;
  /** Whether it can be sent once more if nobody took it. */
  readonly isRepeatable: boolean;
  /** Of its time so many milliseconds have passed. */
  readonly passed?: number;
}

/** Sends one fetch. @throws TransportError; Error if it is answered with something else than a result. */
export async function sendAlone(
  remote: FetchCarrier,
  fetch: RemoteFetch,
  { headers, ...sending }: Sending,
): Promise<ExecutionResult> {
  const { requestId } = fetch;
  const own = { [requestIdHeader]: requestId, ...headers };
  const answer = await remote.post({ ...sending, headers: own, body: identified(fetch, requestId) });
  return executionResults(answer, [fetch.operation])[0] as ExecutionResult;
}

/** Sends fetches of one request as a list that is answered as a whole. */
async function sendWhole(remote: FetchCarrier, fetches: readonly Waiting[], sending: Sending): Promise<void> {
  const headers = { [requestIdHeader]: idOf(fetches), ...sending.headers };
  const body = `[${fetches.map(({ fetch }) => identified(fetch, idOf(fetches))).join(',')}]`;
  settleAll(fetches, await remote.post({ ...sending, headers, body }));
}

/**
 * Sends fetches of whatever requests as a list whose results come one by one, so that none waits for another. If the answer
 * breaks off, or one result is too long, each of those that are left is sent once more, alone: one of them may be the cause.
 */
async function sendTogether(remote: FetchCarrier, fetches: readonly Waiting[], sending: Sending): Promise<void> {
  const begun = performance.now();
  const left = new Set(fetches.keys());
  const onLine = (line: string): void => {
    const { index, result } = readLine(line);
    const waiting = fetches[index];
    if (!waiting || !left.delete(index)) throw notResult(line);
    if (isResult(result, waiting.fetch.operation)) waiting.resolve(result);
    else waiting.reject(notResult(line));
  };
  for (const { abandoned, reject } of fetches) {
    abandoned.addEventListener('abort', () => reject(abandonment()), { once: true });
  }
  const requestId = idOf(fetches);
  const headers = { [requestIdHeader]: requestId, ...sending.headers, accept: resultLinesType };
  const body = `[${fetches.map(({ fetch }) => identified(fetch, requestId)).join(',')}]`;
  try {
    const answer = await remote.post({ ...sending, headers, body, isRepeatable: false, onLine });
    // One copy of the process may know how to tell results one by one while another does not.
    if (left.size === fetches.length) settleAll(fetches, answer);
    else if (left.size > 0) throw new Error('the answer lacks results');
  } catch (error) {
    if (!(error instanceof TransportError) || !['connection', 'size'].includes(error.fault)) throw error;
    const again = { headers: sending.headers, isRepeatable: false, passed: performance.now() - begun };
    for (const index of left) void sendAgain(remote, fetches[index] as Waiting, again);
  }
}

async function sendAgain(
  remote: FetchCarrier,
  { fetch, abandoned, resolve, reject }: Waiting,
  sending: Sending,
): Promise<void> {
  try {
    resolve(await sendAlone(remote, fetch, { ...sending, signal: abandoned }));
  } catch (error) {
    reject(error);
  }
}

function settleAll(fetches: readonly Waiting[], answer: SubgraphHttpResponse): void {
  const results = executionResults(
    answer,
    fetches.map(({ fetch }) => fetch.operation),
  );
  for (const [index, { resolve }] of fetches.entries()) resolve(results[index] as ExecutionResult);
}

/** The request is that of its first fetch. */
const idOf = ([first]: readonly Waiting[]): string => first?.fetch.requestId ?? '';

/** The JSON of an operation, with the id of its request if that is another than the one that brings it, and where it is from. */
function identified({ json, requestId, caller }: RemoteFetch, common: string): string {
  const extensions = { requestId: requestId === common ? undefined : requestId, caller: caller || undefined };
  if (!extensions.requestId && !extensions.caller) return json;
  return `${json.slice(0, -1)},"extensions":${JSON.stringify(extensions)}}`;
}
