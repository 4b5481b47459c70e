import type { SubgraphSession } from '@zibo-graph/subgraph-kit';

/** Whether a subgraph can answer, and from which state of its data. */
export type SubgraphHealth =
  | { readonly status: 'ok'; readonly revision: number }
  | { readonly status: 'unavailable'; readonly reason: string };

/** A subgraph as the gateway sees it, wherever it runs. */
export interface SubgraphConnection {
  readonly name: string;
  /**
   * What the fetches of one request to this subgraph share. They all see the revision that stood when the session was
   * opened, or at the time given (RFC 3339), so that an answer never mixes two states of the data.
   */
  openSession(requestId: string, knownAt?: string): SubgraphSession;
  /** Asks the subgraph whether it can answer now. */
  health(): Promise<SubgraphHealth>;
  close(): Promise<void>;
}
