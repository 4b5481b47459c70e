import type { Subgraph, SubgraphSession } from '@zibo-graph/subgraph-kit';
import type { SubgraphConnection } from './SubgraphConnection.js';

/** A subgraph in this process. Its fetches of one request share their loaders. */
export function localSubgraph(subgraph: Subgraph): SubgraphConnection {
  return {
    name: subgraph.name,
    openSession(requestId) {
      const revision = subgraph.revision();
      // Most requests do not touch every subgraph: what a session costs is spent at its first fetch.
      let session: SubgraphSession | undefined;
      return {
        execute(operation) {
          session ??= subgraph.openSession({ requestId, revision });
          return session.execute(operation);
        },
      };
    },
    async health() {
      try {
        return { status: 'ok', revision: await subgraph.refreshRevision() };
      } catch {
        return { status: 'unavailable', reason: 'DATABASE_UNAVAILABLE' };
      }
    },
    close: async () => {},
  };
}
