import {
  type DatabaseState,
  decodeState,
  resultLinesType,
  resultsHeader,
  revisionHeader,
  stateHeader,
  tableRowsHeader,
} from '@zibo-graph/subgraph-kit';
import { type CircuitBreaker, createCircuitBreaker } from './circuitBreaker.js';
import { excerpt } from './executionResults.js';
import { type KnownRevision, knowRevision } from './revisionTracker.js';
import {
  openSubgraphHttp,
  type SubgraphHttpOptions,
  type SubgraphHttpRequest,
  type SubgraphHttpResponse,
} from './subgraphHttp.js';
import { TransportError } from './TransportError.js';

/** How a subgraph's process is reached, and how patiently. */
export interface RemoteProcessOptions extends SubgraphHttpOptions {
  /** How long it may take to answer a fetch. */
  readonly timeoutMilliseconds: number;
  /** How long it may take to tell its revision or its health. */
  readonly statusMilliseconds?: number;
  /** How long to wait after an answer before asking for its revision again. */
  readonly pollMilliseconds?: number;
}

/** A fetch for a subgraph's process. */
export interface RemotePost extends Pick<SubgraphHttpRequest, 'headers' | 'signal' | 'onLine'> {
  readonly body: string;
  /** Whether it can be sent once more if nobody took it. */
  readonly isRepeatable: boolean;
  /** Of the time that it may take so many milliseconds have passed. */
  readonly passed?: number;
}

/** A subgraph's process: what all sessions with it share. */
export interface RemoteProcess {
  /** Whether it is told who asks. */
  readonly isSigned: boolean;
  readonly revision: KnownRevision;
  readonly breaker: CircuitBreaker;
  /** How many rows each of its tables has, as it told last. */
  tableRows(): Readonly<Record<string, number>>;
  /** Whether it has said that it can tell the results of a list one by one. */
  tellsResults(): boolean;
  /** @throws TransportError; Error if it tells none. */
  askRevision(): Promise<number>;
  /** The revision that stood at a time (RFC 3339). @throws as `askRevision` does. */
  askRevisionAt(time: string): Promise<number>;
  /** Sends a fetch; learns the newest revision from the answer. @throws TransportError */
  post(fetch: RemotePost): Promise<SubgraphHttpResponse>;
  /** Asks whether it is ready, whatever the breaker says. @throws TransportError */
  readiness(): Promise<SubgraphHttpResponse>;
  /** Asks for the last import of each data set, whatever the breaker says. @throws TransportError */
  imports(): Promise<SubgraphHttpResponse>;
  close(): Promise<void>;
}

const usualStatusMilliseconds = 2_000;

/** When a process is left alone, and for how long if it does not even tell its revision. */
const breakerOptions = { failures: 5, openMilliseconds: 5_000 };

/** Opens the way to a subgraph's process, which may be down now and come back any time. */
export function openRemoteProcess(options: RemoteProcessOptions): RemoteProcess {
  const http = openSubgraphHttp(options);
  const breaker = createCircuitBreaker(breakerOptions);
  const send = async (request: SubgraphHttpRequest) => answered(await http.send(request));
  const { statusMilliseconds = usualStatusMilliseconds } = options;
  const get = (path: string) => ({ method: 'GET', path, milliseconds: statusMilliseconds }) as const;
  let tellsResults = false;
  let tableRows: Readonly<Record<string, number>> = {};
  const told = (newest: number, { headers }: SubgraphHttpResponse) =>
    stateOf(options.name, newest, headers[stateHeader]);
  const askState = async (): Promise<DatabaseState> => {
    const answer = await send(get('revision'));
    tellsResults = answer.headers[resultsHeader] === resultLinesType;
    tableRows = tableRowsOf(answer.headers[tableRowsHeader]) ?? tableRows;
    return told(readRevision(answer), answer);
  };
  const revision = knowRevision(options.name, askState, breaker.probe, options.pollMilliseconds);
  const countedLines = (onLine: SubgraphHttpRequest['onLine']) =>
    onLine &&
    ((line: string): void => {
      breaker.succeed();
      onLine(line);
    });
  return {
    isSigned: options.secret !== undefined,
    revision,
    breaker,
    // What is compressed is compressed as a whole.
    tableRows: () => tableRows,
    tellsResults: () => tellsResults && !options.compression,
    askRevision: () => breaker.run(revision.ask),
    askRevisionAt: (time) =>
      breaker.run(async () => readRevision(await send(get(`revision?${new URLSearchParams({ at: time })}`)))),
    async post({ isRepeatable, passed = 0, onLine, ...fetch }) {
      const milliseconds = Math.max(1, options.timeoutMilliseconds - passed);
      const request = {
        ...fetch,
        method: 'POST',
        path: 'graphql',
        milliseconds,
        onLine: countedLines(onLine),
      } as const;
      const answer = await breaker.run(() => (isRepeatable ? sendOnceMore(send, request) : send(request)));
      const newest = String(answer.headers[revisionHeader]);
      if (/^\d{1,15}$/.test(newest)) revision.state.applyPiggybacked(told(Number(newest), answer));
      return answer;
    },
    readiness: () => http.send(get('readyz')),
    imports: () => http.send(get('imports')),
    async close() {
      await revision.end();
      await http.close();
    },
  };
}

type Send = (request: SubgraphHttpRequest) => Promise<SubgraphHttpResponse>;

/** Sends a request again, once and within its time, if nobody took it or its connection broke. */
async function sendOnceMore(send: Send, request: SubgraphHttpRequest): Promise<SubgraphHttpResponse> {
  const begun = performance.now();
  try {
    return await send(request);
  } catch (error) {
    if (!(error instanceof TransportError) || error.fault !== 'connection') throw error;
    const left = request.milliseconds - (performance.now() - begun);
    if (left <= 0) throw error;
    return send({ ...request, milliseconds: left });
  }
}

/** What a proxy, or a process that starts or stops, says of a request that nobody took; 504 of one that took too long. */
const faults = { 502: 'connection', 503: 'connection', 504: 'timeout' } as const;

function answered(answer: SubgraphHttpResponse): SubgraphHttpResponse {
  const fault = (faults as Readonly<Record<number, 'connection' | 'timeout'>>)[answer.status];
  if (fault) throw new TransportError(fault, excerpt(answer));
  return answer;
}

/** Reads how many rows tables have; null if it is not told. */
function tableRowsOf(text: unknown): Readonly<Record<string, number>> | null {
  try {
    const rows = JSON.parse(String(text)) as Readonly<Record<string, number>>;
    return Object.values(rows).every(Number.isSafeInteger) ? rows : null;
  } catch {
    return null;
  }
}

/** What a process tells of its database; one that tells its revision only is believed that higher ones are newer. */
function stateOf(subgraph: string, revision: number, text: unknown): DatabaseState {
  const state = text === undefined ? null : decodeState(text);
  if (state?.subgraphs[subgraph]?.revision === revision) return state;
  return { database: null, subgraphs: { [subgraph]: { revision, changedAt: revision } } };
}

function readRevision(answer: SubgraphHttpResponse): number {
  if (answer.status === 200) {
    const [, revision] = /^\s*\{\s*"revision"\s*:\s*(\d{1,15})\s*\}\s*$/.exec(answer.text) ?? [];
    if (revision !== undefined) return Number(revision);
  }
  throw new Error(`it tells no revision: ${excerpt(answer)}`);
}
