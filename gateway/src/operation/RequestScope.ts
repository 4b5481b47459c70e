import type { SubgraphSession } from '@zibo-graph/subgraph-kit';
import type { FastifyRequest } from 'fastify';
import type { SubgraphConnection } from '../federation/SubgraphConnection.js';

/** What belongs to one request of a client. */
export interface RequestScope {
  readonly http: FastifyRequest;
  /** The session of each subgraph by its name, every one at the revision that stood when the request came. */
  readonly sessions: ReadonlyMap<string, SubgraphSession>;
}

/** Opens the scope of a request: pins the revision of every subgraph. */
export const openRequest = (http: FastifyRequest, subgraphs: readonly SubgraphConnection[]): RequestScope => ({
  http,
  sessions: new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph.openSession(http.id)])),
});
