import type { SubgraphConnection } from './SubgraphConnection.js';

/**
 * Has subgraphs on one database know of the same state of it at any moment: what one is told of it, the others know at once. An
 * import over several of them is one transaction, and nobody is asked about it in the same moment as all others.
 * @returns a function that ends it.
 */
export function shareStates(subgraphs: readonly Pick<SubgraphConnection, 'onState' | 'applyShared'>[]): () => void {
  const ends = subgraphs.map((subgraph) => {
    const others = subgraphs.filter((other) => other !== subgraph);
    return subgraph.onState((state, isBack) => {
      for (const other of others) other.applyShared(state, isBack);
    });
  });
  return () => {
    for (const end of ends) end();
  };
}
