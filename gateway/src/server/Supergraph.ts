import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import type { Logger } from 'pino';
import type { PlanExecutor } from '../federation/apolloFederation.js';
import type { Federation } from '../federation/Federation.js';
import { type FederationRuntime, openFederation } from '../federation/openFederation.js';
import { type Documents, openDocuments } from './documents.js';
import type { GraphCounts } from './graphCounts.js';
import { type CostModel, costModelOf } from './limits/CostModel.js';
import type { Limits } from './limits/limitSettings.js';
import { type ListSizes, openListSizes } from './limits/listSizes.js';

/** A supergraph that operations are executed on, with all that is cached of them. */
export interface Supergraph {
  /**
   * Names the supergraph: equal for two only if both understand an operation alike. It belongs into the key of a response
   * that is cached.
   */
  readonly version: string;
  readonly sdl: string;
  readonly federation: Federation;
  readonly documents: Documents;
  readonly listSizes: ListSizes;
  readonly costModel: CostModel;
}

/** How supergraphs are opened. */
export interface SupergraphOptions {
  readonly limits: Limits;
  /** `apollo` if not given. */
  readonly federationRuntime?: FederationRuntime;
  /** `compiled` if not given. */
  readonly planExecutor?: PlanExecutor;
  /** The names of the subgraphs that are served. */
  readonly subgraphs: readonly string[];
  readonly counts: GraphCounts;
  readonly logger: Logger;
}

/** @throws what `openFederation` throws. */
export async function openSupergraph(sdl: string, options: SupergraphOptions): Promise<Supergraph> {
  const { limits, federationRuntime = 'apollo', planExecutor, subgraphs, counts, logger } = options;
  const { executions } = counts;
  const federation = await openFederation(sdl, {
    runtime: federationRuntime,
    planExecutor,
    executions,
    subgraphs,
    log: logger,
  });
  return {
    version: createHash('sha256').update(sdl).digest('hex'),
    sdl,
    federation,
    documents: openDocuments(federation, limits, counts),
    listSizes: openListSizes(federation),
    costModel: costModelOf(parse(sdl)),
  };
}
