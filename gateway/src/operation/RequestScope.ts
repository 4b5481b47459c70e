import type { SubgraphSession } from '@zibo-graph/subgraph-kit';
import type { FastifyRequest } from 'fastify';
import type { SubgraphConnection } from '../federation/SubgraphConnection.js';

/** What belongs to one operation of a client. */
export interface RequestScope {
  /** Where it came from; the log can be given what its lines shall name. */
  readonly http: Pick<FastifyRequest, 'id' | 'log' | 'headers'>;
  /** The session of each subgraph by its name, every one at the revision that stood when the request came. */
  readonly sessions: ReadonlyMap<string, SubgraphSession>;
  /** Has the operation answered from what the graph knew at a time (RFC 3339), before anything of it was fetched. */
  answerAsKnownAt(time: string): void;
}

/** Opens the scope of an operation: pins the revision of every subgraph. */
export function openRequest(http: RequestScope['http'], subgraphs: readonly SubgraphConnection[]): RequestScope {
  const sessions = new Map<string, SubgraphSession>();
  const openSessions = (knownAt?: string): void => {
    for (const subgraph of subgraphs) sessions.set(subgraph.name, subgraph.openSession(http.id, knownAt));
  };
  openSessions();
  return { http, sessions, answerAsKnownAt: openSessions };
}
