import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { supergraphSdl } from '@zibo-graph/schema';
import { graphError, traced } from '@zibo-graph/subgraph-kit';
import { GraphQLError } from 'graphql';
import type { RequestScope } from '../federation/RequestScope.js';
import type { ReadyOperation } from './documents.js';
import { GraphContext, type GraphPlugin, type GraphRequest } from './GraphContext.js';
import { type GraphResponse, refusal, responseOf, unexpected } from './GraphResponse.js';
import { HttpRequest } from './httpRequest.js';
import type { Limits } from './limits/limitSettings.js';
import { OperationRefused } from './OperationRefused.js';
import type { PersistedQueryCache } from './persistedQueryCache.js';
import { formatPublicError } from './publicErrors.js';
import { DocumentErrors } from './readDocument.js';
import { openSupergraph, type Supergraph, type SupergraphOptions } from './Supergraph.js';
import { SupergraphGateway } from './SupergraphGateway.js';
import { followSupergraphFile } from './supergraphFile.js';
import { notStarted } from './userPlugins.js';
import { checkVariables } from './variables.js';

/** Which graph is served, and how. */
export interface GraphServerOptions extends SupergraphOptions {
  /** The file of the supergraph, which is followed while it changes; the one that comes with the program if not given. */
  readonly supergraphFile?: string | undefined;
  readonly limits: Limits;
  /** In the order in which they are called. */
  readonly plugins: readonly GraphPlugin[];
  /** The module that the plugins of the user are from; none if there are none. */
  readonly pluginsFile?: string | undefined;
  /** Where documents are kept that clients name by their hash. */
  readonly persistedQueries: PersistedQueryCache;
}

/** A request, its document read: the operation that it means, on the supergraph as it was then; or why it is refused. */
export interface ResolvedOperation {
  readonly request: GraphRequest;
  readonly supergraph: Supergraph;
  /** Undefined if the request is refused. */
  readonly ready?: ReadyOperation;
  readonly errors?: readonly GraphQLError[];
}

/** Apollo Server with the graph on it. */
export interface GraphServer {
  /** Names the supergraph on which operations are read now. */
  readonly version: string;
  /** Reads the document of a request: tokens, depth, syntax, selections, validation, each once a document. */
  resolve(request: GraphRequest): ResolvedOperation;
  /** Executes an operation; never rejects. Errors have the form that every error of this program has. */
  execute(operation: ResolvedOperation, scope: RequestScope): Promise<GraphResponse>;
  close(): Promise<void>;
}

/** Nothing of Apollo's tells anybody anything, whatever the environment says; and no page is loaded from anywhere else. */
const disabled = (): GraphPlugin[] => [
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginCacheControlDisabled(),
];

/**
 * Starts Apollo Server with the graph on it.
 * @throws what `openFederation` throws; the error of the file system if the file cannot be read; SettingsError if a
 *   plugin of the user does not start.
 */
export async function openGraphServer(options: GraphServerOptions): Promise<GraphServer> {
  const { supergraphFile: file, limits, plugins, pluginsFile, persistedQueries, logger } = options;
  const sdl = file === undefined ? supergraphSdl() : await readFile(file, 'utf8');
  const gateway = new SupergraphGateway(await openSupergraph(sdl, options), limits.OPERATION_TIMEOUT_MS);
  const apollo = new ApolloServer<GraphContext>({
    gateway,
    documentStore: gateway.documentStore,
    persistedQueries: { cache: persistedQueries },
    plugins: [...disabled(), ...plugins],
    formatError: formatPublicError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger,
  });
  await apollo.start().catch((error) => {
    throw pluginsFile === undefined ? error : notStarted(pluginsFile, error);
  });
  const followed =
    file === undefined
      ? undefined
      : followSupergraphFile(sdl, {
          file,
          log: logger,
          async use(next) {
            gateway.replace(await openSupergraph(next, options));
            return gateway.current.version;
          },
        });
  return {
    get version() {
      return gateway.current.version;
    },
    resolve(request) {
      const supergraph = gateway.current;
      try {
        return { request, supergraph, ready: supergraph.documents.ready(request.query, request.operationName) };
      } catch (error) {
        if (error instanceof DocumentErrors) return { request, supergraph, errors: error.errors };
        if (error instanceof GraphQLError) return { request, supergraph, errors: [error] };
        logger.error({ err: error }, 'request failed');
        return { request, supergraph, errors: [graphError('INTERNAL')] };
      }
    },
    execute: (operation, scope) =>
      traced('operation', {}, () => executeOn({ apollo, gateway }, options, operation, scope)),
    async close() {
      await followed?.close();
      await apollo.stop();
    },
  };
}

async function executeOn(
  { apollo, gateway }: { readonly apollo: ApolloServer<GraphContext>; readonly gateway: SupergraphGateway },
  { limits, plugins }: GraphServerOptions,
  { request, supergraph, ready, errors = [] }: ResolvedOperation,
  scope: RequestScope,
): Promise<GraphResponse> {
  const startedAt = performance.now();
  if (!ready) {
    await tellRefused(plugins, new OperationRefused(errors, scope, startedAt));
    return refusal(errors, scope);
  }
  const { query, operationName, variables: given = {}, persistAs } = request;
  let contextValue: GraphContext | undefined;
  try {
    const variables = checkVariables(supergraph.federation.schema, limits, ready, given);
    const context = new GraphContext(scope, { supergraph, operation: ready, variables, startedAt });
    contextValue = context;
    const response = await gateway.withDocument(ready, () =>
      apollo.executeOperation(
        {
          query,
          operationName,
          variables: given,
          extensions: persistAs
            ? { ...request.extensions, persistedQuery: { version: 1, sha256Hash: persistAs } }
            : request.extensions,
          http: new HttpRequest(scope.http),
        },
        { contextValue: context },
      ),
    );
    return responseOf(response, context.progress.isExecuted);
  } catch (error) {
    if (!contextValue?.progress.isFailureLogged) scope.http.log.error({ err: error }, 'request failed');
    return unexpected(scope);
  }
}

/** Tells plugins of a request that never comes to the pipeline, as Apollo Server does where a context cannot be made. */
async function tellRefused(plugins: readonly GraphPlugin[], error: OperationRefused): Promise<void> {
  for (const plugin of plugins) {
    try {
      await plugin.contextCreationDidFail?.({ error });
    } catch (cause) {
      error.scope.http.log.error({ err: cause }, 'a plugin failed');
    }
  }
}
