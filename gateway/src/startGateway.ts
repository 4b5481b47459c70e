import { createHash } from 'node:crypto';
import { supergraphSdl } from '@zibo-graph/schema';
import { createHttpServer } from '@zibo-graph/subgraph-kit';
import type { Logger } from 'pino';
import { apolloFederation } from './federation/apolloFederation.js';
import type { SubgraphConnection } from './federation/SubgraphConnection.js';
import { addGraphRoute } from './http/graphRoute.js';
import { addHealthRoutes } from './http/healthRoutes.js';
import { openGraph } from './operation/graph.js';
import { addPlayground } from './playground.js';

/** What a gateway is started with. */
export interface GatewayOptions {
  readonly host: string;
  /** Port to listen at; 0 is any that is free. */
  readonly port: number;
  /** Largest request body in bytes. */
  readonly bodyLimit: number;
  /** The most that an operation may cost. */
  readonly costLimit: number;
  /** How long requests in flight are waited for when the gateway closes. */
  readonly shutdownMilliseconds: number;
  readonly logger: Logger;
  /** Every subgraph of the supergraph; some may be down. They are closed with the gateway. */
  readonly subgraphs: readonly SubgraphConnection[];
}

/** A gateway that listens. */
export interface Gateway {
  /** Where it serves: `/graphql`, `/playground/`, `/healthz` and `/readyz` are taken from here. */
  readonly url: string;
  /** Takes nothing new, finishes what is in flight, closes the subgraphs. */
  close(): Promise<void>;
}

/**
 * Starts a gateway over subgraphs.
 * @throws Error with code EADDRINUSE if the port is in use.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { host, port, subgraphs, logger } = options;
  const server = createHttpServer(options);
  const supergraph = supergraphSdl();
  const graph = openGraph({
    version: createHash('sha256').update(supergraph).digest('hex'),
    federation: await apolloFederation(supergraph, logger),
    costLimit: options.costLimit,
  });
  const close = async (): Promise<void> => {
    await server.close();
    await graph.close();
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  };
  addGraphRoute(server, graph, subgraphs);
  addHealthRoutes(server, subgraphs);
  addPlayground(server);
  try {
    return { url: await server.listen({ host, port }), close };
  } catch (error) {
    await close();
    throw error;
  }
}
