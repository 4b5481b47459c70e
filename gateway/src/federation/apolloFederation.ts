import { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import { graphError, scalars } from '@zibo-graph/subgraph-kit';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { disableTelemetry } from '../environment.js';
import { fetchFromSubgraph } from './fetchFromSubgraph.js';
import { upToList } from './fetchPlaces.js';

/**
 * Federation by Apollo Gateway: plans an operation on the supergraph and fetches from the subgraphs. The rest of the
 * gateway knows the interface only, so that another federation runtime can stand here.
 */
export function apolloFederation(supergraphSdl: string, logger: FastifyBaseLogger): GatewayInterface {
  disableTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => fetchFromSubgraph(name),
    // It was composed and checked before it was committed.
    validateSupergraph: false,
    __exposeQueryPlanExperimental: false,
    logger: quiet(logger),
  });
  return {
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((change) => {
        teachScalars(change.apiSchema);
        callback(change);
      }),
    async load(options) {
      const { executor } = await gateway.load(options);
      return { executor: async (request) => tidyErrors(await executor(request)) };
    },
    stop: () => gateway.stop(),
  };
}

/** A supergraph says of a scalar only its name: here it learns to refuse what a subgraph would refuse. */
function teachScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of Object.values(scalars)) {
    const scalar = schema.getType(name);
    if (scalar instanceof GraphQLScalarType) Object.assign(scalar, { parseValue, parseLiteral });
  }
}

/** Gives errors the paths of the answer, and says what Apollo Gateway only hints at: that a subgraph broke its schema. */
function tidyErrors({ data, errors = [], extensions }: GatewayExecutionResult): GatewayExecutionResult {
  const broken = (extensions?.valueCompletion ?? []) as readonly GraphQLError[];
  const tidied = [...errors.map(withPlainPath), ...broken.map(brokenPromise)];
  return { ...(data === undefined ? {} : { data }), ...(tidied.length > 0 ? { errors: tidied } : {}) };
}

function withPlainPath(error: GraphQLError): GraphQLError {
  if (!error.path?.includes('@')) return error;
  const { message, extensions, originalError } = error;
  return new GraphQLError(message, { path: upToList(error.path), extensions, originalError: originalError ?? null });
}

function brokenPromise(cause: GraphQLError): GraphQLError {
  const { message, extensions } = graphError('INTERNAL');
  return new GraphQLError(message, { path: cause.path ?? null, extensions, originalError: cause });
}

/** Apollo tells at `info` what only its developers want to know. */
const quiet = (logger: FastifyBaseLogger) => ({
  debug: (message?: unknown) => logger.trace(String(message)),
  info: (message?: unknown) => logger.debug(String(message)),
  warn: (message?: unknown) => logger.warn(String(message)),
  error: (message?: unknown) => logger.error(String(message)),
});
