import type {
  DatasetImport,
  LoadCounts,
  ResponseHold,
  StateListener,
  SubgraphSession,
  Viewer,
} from '@zibo-graph/subgraph-kit';
import type { CircuitState } from './remote/circuitBreaker.js';

/** Whether a subgraph can answer, and from which state of its data. */
export type SubgraphHealth =
  | { readonly status: 'ok'; readonly revision: number }
  | { readonly status: 'unavailable'; readonly reason: string };

/** For whom and as of when the fetches of a session are. */
export interface SessionOptions {
  readonly requestId: string;
  /** The time (RFC 3339) at which the request is answered as if it had been made then; now if not given. */
  readonly knownAt?: string | undefined;
  /** Who asks; the public if not given. */
  readonly viewer?: Viewer | undefined;
  /** Where the request is from: callers have a share of the database each. */
  readonly caller?: string | undefined;
  /** Aborted when nobody waits for the answer any more: fetches that only this session waits for are then given up. */
  readonly signal?: AbortSignal | undefined;
  /** The memory in which what is fetched is held; without it, it is not bounded. */
  readonly hold?: ResponseHold | undefined;
}

/** A subgraph as the gateway sees it, wherever it runs. */
export interface SubgraphConnection {
  readonly name: string;
  /**
   * What the fetches of one request to this subgraph share. They all see the revision that stood when the session was
   * opened, or at the time given, so that an answer never mixes two states of the data. Results may be shared with other
   * sessions: nobody may change them.
   */
  openSession(options: SessionOptions): SubgraphSession;
  /** The newest revision that the gateway knows of; undefined for a subgraph that has not told any yet. */
  revision(): number | undefined;
  /** When that was written, in milliseconds since 1970; 0 before anything was. */
  changedAt(): number | undefined;
  /** Calls a listener with each new revision as soon as the gateway knows of it; returns a function that ends it. */
  onRevision(listener: (revision: number) => void): () => void;
  /** Calls a listener with whatever the subgraph tells of its database, as soon as the gateway knows of it. */
  onState(listener: StateListener): () => void;
  /** Takes what another subgraph told of the database, if this one is on it, too. */
  applyShared: StateListener;
  /** How many rows each of its tables has, by name, as far as the gateway knows. */
  tableRows(): Readonly<Record<string, number>>;
  /** Whether fetches are let through to the subgraph; null for one in this process. */
  breaker(): CircuitState | null;
  /** What the subgraph keeps of what it read; null for one in another process. */
  loadCounts(): Readonly<LoadCounts> | null;
  /** Asks the subgraph whether it can answer now. */
  health(): Promise<SubgraphHealth>;
  /** The last import of each data set, the newest first; null where the subgraph does not tell now. */
  imports(): Promise<readonly DatasetImport[] | null>;
  close(): Promise<void>;
}
