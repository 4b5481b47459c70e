import { localSubgraph, type SubgraphConnection } from '@zibo-graph/gateway';
import type { Operation, Subgraph } from '@zibo-graph/subgraph-kit';
import { type OneProcess, openOneProcess } from './oneProcess.js';

/** A fetch that the gateway made of a subgraph. */
export interface Fetch {
  readonly subgraph: string;
  readonly operation: Operation;
}

/** The graph in this process, and the fetches that it has made. */
export interface RecordedProcess {
  readonly graph: OneProcess;
  readonly fetches: readonly Fetch[];
}

/** Starts the graph in this process on the packaged data; its subgraphs remember nothing. */
export async function openRecordedProcess(): Promise<RecordedProcess> {
  const fetches: Fetch[] = [];
  const recorded = (subgraph: Subgraph): SubgraphConnection => {
    const openSession: Subgraph['openSession'] = (request) => {
      const session = subgraph.openSession(request);
      return {
        execute(operation) {
          fetches.push({ subgraph: subgraph.name, operation });
          return session.execute(operation);
        },
      };
    };
    return localSubgraph({ ...subgraph, openSession });
  };
  return { graph: await openOneProcess(recorded), fetches };
}
