import { publicViewer, rightsOf, type Subgraph, type SubgraphSession } from '@zibo-graph/subgraph-kit';
import type { SubgraphConnection } from './SubgraphConnection.js';

/** A subgraph in this process. Its fetches of one request share their loaders. */
export function localSubgraph(subgraph: Subgraph): SubgraphConnection {
  return {
    name: subgraph.name,
    openSession({ requestId, knownAt, viewer = publicViewer, caller, signal, hold }) {
      const newest = subgraph.revision();
      const open = async (): Promise<SubgraphSession> => {
        // An import that comes while times are asked for must not be in one subgraph and not in another.
        const revision = knownAt === undefined ? newest : Math.min(newest, await subgraph.revisionAt(knownAt));
        const own = { requestId, revision, knownAt, viewer, rights: rightsOf(viewer), caller, signal, hold };
        return subgraph.openSession(own);
      };
      // Most requests do not touch every subgraph: what a session costs is spent at its first fetch.
      let session: Promise<SubgraphSession> | undefined;
      return {
        async execute(operation) {
          session ??= open();
          return (await session).execute(operation);
        },
      };
    },
    revision: () => subgraph.revision(),
    changedAt: () => subgraph.changedAt(),
    onRevision: (listener) => subgraph.onRevision(listener),
    onState: (listener) => subgraph.onState(listener),
    applyShared: (state, isBack) => subgraph.applyShared(state, isBack),
    tableRows: () => subgraph.tableRows(),
    breaker: () => null,
    loadCounts: () => subgraph.loadCounts(),
    async health() {
      try {
        return { status: 'ok', revision: await subgraph.refreshRevision() };
      } catch {
        return { status: 'unavailable', reason: 'DATABASE_UNAVAILABLE' };
      }
    },
    imports: () => subgraph.lastImports().catch(() => null),
    close: async () => {},
  };
}
