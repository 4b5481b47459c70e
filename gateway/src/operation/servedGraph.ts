import { createHash } from 'node:crypto';
import { supergraphSdl } from '@zibo-graph/schema';
import type { Logger } from 'pino';
import type { PlanExecutor } from '../federation/apolloFederation.js';
import { type FederationRuntime, openFederation } from '../federation/openFederation.js';
import { type Graph, type GraphOptions, openGraph } from './graph.js';
import { openReloadingGraph } from './reloadingGraph.js';

/** Which graph is served, and how. */
export interface ServedGraphOptions
  extends Pick<GraphOptions, 'limits' | 'callers' | 'tableRows' | 'observer' | 'counts'> {
  /** The file of the supergraph, which is followed while it changes; the one that comes with the program if not given. */
  readonly supergraphFile?: string | undefined;
  /** `apollo` if not given. */
  readonly federationRuntime?: FederationRuntime;
  /** `compiled` if not given. */
  readonly planExecutor?: PlanExecutor;
  /** The names of the subgraphs that are served. */
  readonly subgraphs: readonly string[];
  readonly logger: Logger;
}

/**
 * Opens the graph that a gateway serves.
 * @throws what `openFederation` throws; the error of the file system if the file cannot be read.
 */
export async function openServedGraph(options: ServedGraphOptions): Promise<Graph> {
  const {
    supergraphFile,
    federationRuntime = 'apollo',
    planExecutor,
    subgraphs,
    logger,
    limits,
    callers,
    tableRows,
    observer,
    counts,
  } = options;
  const executions = counts?.executions;
  const chosen = { runtime: federationRuntime, planExecutor, executions, subgraphs, log: logger };
  const open = async (supergraph: string): Promise<Graph> =>
    openGraph({
      version: createHash('sha256').update(supergraph).digest('hex'),
      federation: await openFederation(supergraph, chosen),
      limits,
      callers,
      tableRows,
      observer,
      counts,
    });
  return supergraphFile === undefined
    ? open(supergraphSdl())
    : openReloadingGraph({ file: supergraphFile, open, log: logger });
}
