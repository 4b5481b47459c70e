import { traced } from '@zibo-graph/subgraph-kit';
import type { GatewayMetrics } from '../foundation/metrics.js';
import type { SubgraphConnection } from './SubgraphConnection.js';

/** A subgraph whose fetches are counted, measured and traced. */
export function observedSubgraph(connection: SubgraphConnection, metrics: GatewayMetrics): SubgraphConnection {
  const { name } = connection;
  const kind = connection.breaker() ? ('client' as const) : undefined;
  const step = { kind, attributes: { 'zibo_graph.subgraph': name } };
  return {
    ...connection,
    openSession(options) {
      const session = connection.openSession(options);
      return {
        execute: (operation) =>
          traced(`fetch ${name}`, step, async () => {
            const start = performance.now();
            const took = () => (performance.now() - start) / 1_000;
            try {
              const result = await session.execute(operation);
              metrics.fetch(name, result.errors ? 'partial' : 'ok', took());
              return result;
            } catch (error) {
              // What was given up because nobody waits for it says nothing of the subgraph.
              if (!options.signal?.aborted) metrics.fetch(name, 'failed', took());
              throw error;
            }
          }),
      };
    },
  };
}
