import { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayExecutor } from '@apollo/server-gateway-interface';
import { graphError, scalars } from '@zibo-graph/subgraph-kit';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { disableTelemetry } from '../environment.js';
import type { RequestScope } from '../operation/RequestScope.js';
import type { CheckedOperation, Federation } from './Federation.js';
import { fetchFromSubgraph } from './fetchFromSubgraph.js';
import { upToList } from './fetchPlaces.js';

/** Federation by Apollo Gateway: plans an operation on the supergraph and fetches from the subgraphs. */
export async function apolloFederation(supergraphSdl: string, logger: FastifyBaseLogger): Promise<Federation> {
  disableTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => fetchFromSubgraph(name),
    // It was composed and checked before it was committed.
    validateSupergraph: false,
    __exposeQueryPlanExperimental: false,
    logger: quiet(logger),
  });
  const { schema, executor } = await gateway.load();
  teachScalars(schema);
  return {
    schema,
    prepare: (operation) => ({
      async execute(variables, scope) {
        return tidyErrors(await executor(stockRequest(operation, schema, variables, scope)));
      },
    }),
    close: () => gateway.stop(),
  };
}

/** What Apollo Gateway's own executor is told of a request. */
function stockRequest(
  { query, hash, document, operation, operationName }: CheckedOperation,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
  scope: RequestScope,
): Parameters<GatewayExecutor>[0] {
  const request = { query, operationName, variables };
  const others = { schema, context: scope, cache: undefined, metrics: {}, logger: scope.http.log };
  const known = {
    request,
    document,
    operation,
    operationName: operation.name?.value ?? null,
    queryHash: hash,
    source: query,
  };
  return { ...others, ...known } as unknown as Parameters<GatewayExecutor>[0];
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
