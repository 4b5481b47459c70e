import type { ResponseHold, SubgraphSession, Viewer } from '@zibo-graph/subgraph-kit';
import type { FastifyRequest } from 'fastify';
import type { SubgraphConnection } from '../subgraphs/SubgraphConnection.js';

/** What belongs to one operation of a client. */
export interface RequestScope {
  /** Where it came from; the log can be given what its lines shall name. */
  readonly http: Pick<FastifyRequest, 'id' | 'log' | 'headers' | 'method'>;
  /** The session of each subgraph by its name, every one at the revision that stood when the request came. */
  readonly sessions: ReadonlyMap<string, SubgraphSession>;
  /** Where the request is from, as `Callers` tells it; all of whom nothing is known are one caller. */
  readonly caller?: string | undefined;
  /** Who asks; the public if not given. */
  readonly viewer?: Viewer | undefined;
  /** Aborted when the client does not wait for the answer any more, or the operation was ended. */
  readonly signal?: AbortSignal | undefined;
  /** The memory in which its response is made; without it the response is not bounded. */
  readonly hold?: ResponseHold | undefined;
  /** Ends the operation: nothing more is fetched for it. */
  end(reason: Error): void;
  /** Has the operation answered from what the graph knew at a time (RFC 3339), before anything of it was fetched. */
  answerAsKnownAt(time: string): void;
}

/**
 * Opens the scope of an operation: pins the revision of every subgraph.
 * @param client who asks, and the signal that is aborted when he does not wait any more.
 */
export function openRequest(
  http: RequestScope['http'],
  subgraphs: readonly SubgraphConnection[],
  { caller, viewer, signal: gone, hold }: Pick<RequestScope, 'caller' | 'viewer' | 'signal' | 'hold'> = {},
): RequestScope {
  const sessions = new Map<string, SubgraphSession>();
  const ending = new AbortController();
  const goes = (): void => ending.abort(gone?.reason);
  if (gone?.aborted) goes();
  else gone?.addEventListener('abort', goes, { once: true });
  const { signal } = ending;
  const openSessions = (knownAt?: string): void => {
    const options = { requestId: http.id, knownAt, viewer, caller, signal, hold };
    for (const subgraph of subgraphs) sessions.set(subgraph.name, subgraph.openSession(options));
  };
  openSessions();
  const end = (reason: Error): void => ending.abort(reason);
  return { http, sessions, caller, viewer, signal, hold, end, answerAsKnownAt: openSessions };
}
