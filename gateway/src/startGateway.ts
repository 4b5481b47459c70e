import { operations } from '@zibo-graph/schema';
import {
  createHttpServer,
  HeldRequests,
  type HttpServerOptions,
  openRequestCounts,
  openResponseBounds,
  type RanStatement,
  type ResponseBounds,
} from '@zibo-graph/subgraph-kit';
import type { Logger } from 'pino';
import { gatewayMetrics } from './foundation/metrics.js';
import { openRedis } from './foundation/redis.js';
import { addCors, openCors } from './http/cors.js';
import { addGraphEndpoint, listedOperations } from './http/graphEndpoint.js';
import { securityHeaders } from './http/securityHeaders.js';
import { openState } from './operators/gatewayState.js';
import { connectionMetrics, graphMetrics } from './operators/graphMetrics.js';
import { addHealthRoutes } from './operators/healthRoutes.js';
import { createOperatorServer } from './operators/operatorServer.js';
import { addPlayground, playgroundFolder } from './playground.js';
import type { ResponseCacheSettings } from './responseCache/responseCacheSettings.js';
import { openGraphCounts } from './server/graphCounts.js';
import { type GraphServerOptions, openGraphServer } from './server/graphServer.js';
import { openCallers } from './server/limits/callers.js';
import type { Limits } from './server/limits/limitSettings.js';
import { PersistedQueryCache } from './server/persistedQueryCache.js';
import { graphPlugins } from './server/plugins/graphPlugins.js';
import { slowOperations } from './server/slowOperations.js';
import { userPlugins } from './server/userPlugins.js';
import { observedSubgraph } from './subgraphs/observedSubgraph.js';
import type { SubgraphConnection } from './subgraphs/SubgraphConnection.js';
import { shareStates } from './subgraphs/shareStates.js';

/** What a gateway is started with. */
export interface GatewayOptions
  extends Pick<GraphServerOptions, 'supergraphFile' | 'federationRuntime' | 'planExecutor' | 'pluginsFile'> {
  readonly host: string;
  /** Port to listen at; 0 is any that is free. */
  readonly port: number;
  readonly limits: Limits;
  /** Bounds the responses; by the limits and the memory of the process if not given. */
  readonly bounds?: ResponseBounds | undefined;
  /** How answers are remembered, and which operations are answered; nothing is remembered if not given. */
  readonly answers?: ResponseCacheSettings;
  /** Seals the answers that gateways share; those who have another one, or none, share nothing with this one. */
  readonly secret?: string | undefined;
  /** Proxies whose header X-Forwarded-For is believed: addresses and networks (CIDR). */
  readonly trustedProxies?: readonly string[];
  /** Other origins whose pages may ask the graph; `*` is any. */
  readonly corsOrigins?: readonly string[];
  /** Names that the gateway is known as besides IP addresses, those of this machine and `host`; `*` is any. */
  readonly allowedHosts?: readonly string[];
  /** How long requests in flight are waited for when the gateway closes. */
  readonly shutdownMilliseconds: number;
  /** How long an operation may take before it is logged as slow. */
  readonly slowMilliseconds?: number;
  /** Port for operators, on the same address: `/metrics`, and the page of the gateway's state; none if not given. */
  readonly operatorPort?: number | undefined;
  readonly logger: Logger;
  /** Calls a listener with each SQL statement of this process; none if not given. */
  readonly onStatement?: (listener: (statement: RanStatement) => void) => void;
  /** Every subgraph of the supergraph; some may be down. They are closed with the gateway. */
  readonly subgraphs: readonly SubgraphConnection[];
}

/** A gateway that listens. */
export interface Gateway {
  /** Where it serves: `/graphql`, `/playground/`, `/healthz` and `/readyz` are taken from here. */
  readonly url: string;
  /** Where operators look: `/` and `/metrics` are taken from here; null if there is no port for them. */
  readonly operatorUrl: string | null;
  /** Takes nothing new, finishes what is in flight, closes the subgraphs. */
  close(): Promise<void>;
}

const usualSlowMilliseconds = 1_000;

const nothingRemembered: ResponseCacheSettings = {
  ANSWER_MEMORY_MB: 0,
  REDIS_URL: undefined,
  CACHE_MAX_AGE_S: 0,
  PERSISTED_OPERATIONS: 'off',
  PERSISTED_OPERATIONS_FILE: undefined,
};

/**
 * Starts a gateway over subgraphs.
 * @throws Error with code EADDRINUSE if the port is in use; SettingsError if the manifest of the user cannot be read, or is none, or if their plugins cannot.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { host, port, operatorPort, logger, slowMilliseconds = usualSlowMilliseconds } = options;
  const settings = options.answers ?? nothingRemembered;
  // Before anything is opened that would stay open if the manifest is none.
  const listed = listedOperations(settings.PERSISTED_OPERATIONS_FILE);
  const own = await userPlugins(options.pluginsFile);
  const operationNames = operations().map(({ name }) => name);
  const subgraphNames = options.subgraphs.map(({ name }) => name);
  const metrics = gatewayMetrics(operationNames, subgraphNames);
  const requests = openRequestCounts();
  const counts = openGraphCounts();
  const subgraphs = options.subgraphs.map((subgraph) => observedSubgraph(subgraph, metrics));
  const endSharing = shareStates(subgraphs);
  options.onStatement?.(metrics.statements.ran);
  const slow = slowOperations(slowMilliseconds, metrics.statements);
  const { limits, bounds = openResponseBounds(limits) } = options;
  const callers = openCallers(limits, options.trustedProxies);
  const allowedHosts = [...(options.allowedHosts ?? []), host];
  const server = openServer({ ...options, allowedHosts, requests, held: new HeldRequests(bounds.budget) });
  const cors = openCors(options.corsOrigins ?? []);
  addCors(server, '/graphql', cors);
  const tableRows = (table: string): number => Math.max(0, ...subgraphs.map((one) => one.tableRows()[table] ?? 0));
  const plugins = graphPlugins({ limits, callers, tableRows, metrics, slow, own });
  const opened = await openGraph({ ...options, limits, plugins, counts, subgraphs: subgraphNames }, settings);
  const { graph, redis } = opened;
  const served = { ...options, ...opened, limits, bounds, callers, cors, settings, listed, requests, operationNames };
  const servedGraph = addGraphEndpoint(server, { ...served, subgraphs });
  const state = openState({
    connections: subgraphs,
    supergraph: () => graph.version,
    figures: [...servedGraph.figures, ...graphMetrics(counts), ...connectionMetrics(subgraphs)],
    requests,
    answers: servedGraph.answers,
    metrics,
    slow,
    watched: [servedGraph.watched],
  });
  const operators = operatorPort === undefined ? null : createOperatorServer(state, { logger, allowedHosts });
  const close = async (): Promise<void> => {
    await Promise.all([server.close(), operators?.close()]);
    await graph.close();
    await redis?.close();
    endSharing();
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  };
  addHealthRoutes(server, state);
  addPlayground(server);
  try {
    const operatorUrl = operators ? await operators.listen({ host, port: operatorPort as number }) : null;
    return { url: await server.listen({ host, port }), operatorUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the graph, and what gateways share of it; the latter is let go again where the graph cannot be opened. */
async function openGraph(
  options: Omit<GraphServerOptions, 'persistedQueries'>,
  { REDIS_URL: url }: ResponseCacheSettings,
) {
  const redis = url === undefined ? undefined : await openRedis(url, options.logger);
  const persistedQueries = new PersistedQueryCache(redis);
  try {
    return { graph: await openGraphServer({ ...options, persistedQueries }), redis, persistedQueries };
  } catch (error) {
    await redis?.close();
    throw error;
  }
}

/** The server that callers reach. */
const openServer = ({ limits, ...options }: Pick<GatewayOptions, 'limits'> & Omit<HttpServerOptions, 'bodyLimit'>) =>
  createHttpServer({ ...options, bodyLimit: limits.BODY_LIMIT, headers: securityHeaders, folders: [playgroundFolder] });
