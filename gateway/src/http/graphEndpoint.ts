import { readFileSync } from 'node:fs';
import { operationManifest } from '@zibo-graph/schema';
import {
  type Metric,
  type RequestCounts,
  type ResponseBounds,
  SettingsError,
  type SpanOptions,
  traceEnded,
} from '@zibo-graph/subgraph-kit';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { isAboutItself } from '../federation/metaFields.js';
import { problem, type Watched } from '../foundation/problem.js';
import type { Redis } from '../foundation/redis.js';
import { openGraphState } from '../responseCache/graphState.js';
import { programDigest } from '../responseCache/programDigest.js';
import { openResponseCache } from '../responseCache/responseCache.js';
import type { ResponseCacheSettings } from '../responseCache/responseCacheSettings.js';
import { ResponseMetrics } from '../responseCache/responseMetrics.js';
import { openResponseStore } from '../responseCache/responseStore.js';
import { openSharedResponses } from '../responseCache/sharedResponses.js';
import type { GraphServer } from '../server/graphServer.js';
import type { Callers } from '../server/limits/callers.js';
import type { Limits } from '../server/limits/limitSettings.js';
import { type ListedOperation, readManifest } from '../server/operationManifest.js';
import { openPersistedOperations } from '../server/persistedOperations.js';
import type { PersistedQueryCache } from '../server/persistedQueryCache.js';
import type { SubgraphConnection } from '../subgraphs/SubgraphConnection.js';
import type { Cors } from './cors.js';
import { addFingerprintShortcut, type ShortcutOptions } from './fingerprintShortcut.js';
import { isFromForeignPage } from './foreignPages.js';
import { addGraphRoute } from './graphRoute.js';
import { HeldBodies } from './HeldBodies.js';
import { requestSpan } from './requestSpan.js';
import type { SentResponse } from './SentResponse.js';

/** What the graph is served with. */
export interface GraphEndpointOptions {
  readonly graph: GraphServer;
  readonly subgraphs: readonly SubgraphConnection[];
  readonly settings: ResponseCacheSettings;
  /** By which answers are shared; undefined if they are not. */
  readonly redis: Redis | undefined;
  /** The documents that clients have sent. */
  readonly persistedQueries: PersistedQueryCache;
  /** The operations of manifests. */
  readonly listed: readonly ListedOperation[];
  /** Seals what is shared; without it, whoever reaches the server by which answers are shared is believed. */
  readonly secret?: string | undefined;
  readonly limits: Limits;
  /** Bounds the responses. */
  readonly bounds: ResponseBounds;
  readonly callers: Callers;
  /** Which pages of other origins are let in. */
  readonly cors: Pick<Cors, 'isLetIn'>;
  /** Counts what is answered past the HTTP server. */
  readonly requests: Pick<RequestCounts, 'count'>;
  /** The operations that are counted each for itself. */
  readonly operationNames: readonly string[];
  /** The module of the user's plugins: with it responses are not shared between gateways. */
  readonly pluginsFile?: string | undefined;
  readonly logger: Logger;
}

/** The graph as it is served. */
export interface GraphEndpoint {
  /** What was answered of each operation. */
  readonly answers: ResponseMetrics;
  /** What is known of what it remembers. */
  readonly figures: readonly Metric[];
  /** Tells whether the server by which answers are shared is lost. */
  readonly watched: Watched;
}

/** Serves a graph at `/graphql`, behind the response cache. Works without the server by which responses are shared, too. */
export function addGraphEndpoint(server: FastifyInstance, options: GraphEndpointOptions): GraphEndpoint {
  const { graph, subgraphs, settings, listed, redis, limits, bounds, callers, requests, logger } = options;
  const state = openGraphState(graph, subgraphs);
  const bytes = settings.ANSWER_MEMORY_MB * 1_048_576;
  const store = bytes > 0 ? openResponseStore<SentResponse>(bytes, state) : undefined;
  // Other gateways may have other plugins, and nothing names what those make of a response.
  const shared =
    options.pluginsFile === undefined && redis
      ? openSharedResponses(redis, { program: programDigest(), secret: options.secret })
      : undefined;
  const counts = new ResponseMetrics(options.operationNames);
  const bodies = new HeldBodies(bounds.budget);
  // Who the caller is costs as much to find out as the rest, and matters to nobody where there is no limit.
  const admits: ShortcutOptions['admits'] =
    limits.RATE_LIMIT === 0 ? () => true : (request) => callers.admit(callers.of(request)) === null;
  const onResponse: ShortcutOptions['onResponse'] = (request, operation, status, milliseconds) => {
    const { method = '' } = request;
    counts.count('memory', operation);
    requests.count(method, status);
    traceEnded(`${method} /graphql`, milliseconds, () => remembered(requestSpan(request, callers), operation, status));
  };
  const isForeign: ShortcutOptions['isFromForeignPage'] = (headers) => isFromForeignPage(headers, options.cors);
  const ofShortcut = { bodies, admits, onResponse, logger, isFromForeignPage: isForeign };
  const shortcut = store && addFingerprintShortcut(server, { store, ...ofShortcut });
  addGraphRoute(server, {
    responseCache: openResponseCache({
      graph,
      subgraphs,
      state,
      store,
      shared,
      bounds,
      onResponse: (source, operation) => counts.count(source, operation),
    }),
    persisted: openPersistedOperations({
      listed,
      unlisted: settings.PERSISTED_OPERATIONS,
      sent: options.persistedQueries,
      onUnlisted: () => counts.countUnlisted(),
      onLookup: (found) => counts.countLookup(found),
    }),
    callers,
    bodies,
    isAboutItself: (query) => {
      const { ready } = graph.resolve({ query, operationName: undefined, variables: undefined });
      return ready !== undefined && isAboutItself(ready.operation);
    },
    isFromForeignPage: isForeign,
    batchLimit: limits.BATCH_LIMIT,
    maxAgeSeconds: settings.CACHE_MAX_AGE_S,
    onRepeatable: (request, response) => shortcut?.learn(request, response),
  });
  return {
    answers: counts,
    figures: counts.figures(store, redis),
    watched: () => (redis && !redis.isConnected() ? problem('redis', 'REDIS_UNREACHABLE', redisLost) : null),
  };
}

/** What a trace has of a request that was answered from memory, for nothing else of it is there. */
const remembered = (step: SpanOptions, operation: string | undefined, status: number): SpanOptions => ({
  ...step,
  attributes: {
    'http.response.status_code': status,
    'zibo_graph.answer': 'memory',
    ...(operation ? { 'graphql.operation.name': operation } : {}),
  },
});

const redisLost = {
  zh: 'Redis 无法连接：答案不与其他网关共享，每次需要时会再试',
  en: 'Redis cannot be reached: answers are not shared with other gateways; it is tried again whenever it is wanted',
};

/**
 * The operations that come with the program, and those of a file of the user.
 * @throws SettingsError if the file cannot be read, or is no manifest.
 */
export function listedOperations(file: string | undefined): readonly ListedOperation[] {
  const own = readManifest(operationManifest(), 'operations/manifest.json');
  return file === undefined ? own : [...own, ...readManifest(textOf(file), file)];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { message } = error as Error;
    throw new SettingsError(`PERSISTED_OPERATIONS_FILE：无法读取。It cannot be read: ${message}`);
  }
}
