import type { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { CheckedOperation, PreparedOperation } from '../Federation.js';
import { upToList } from '../fetchPaths.js';
import { measured } from '../measured.js';
import { schemaViolation } from '../schemaViolation.js';

/** Executes an operation by Apollo Gateway's own executor. */
export function stockExecution(
  { query, hash, document, operation, operationName }: CheckedOperation,
  { executor }: ApolloGateway,
): PreparedOperation['execute'] {
  return async (variables, scope) => {
    const context = {
      request: { query, operationName, variables },
      source: query,
      queryHash: hash,
      document,
      operation,
      operationName: operation.name?.value ?? null,
      context: scope,
      metrics: {},
    };
    const result = await executor(context as unknown as GatewayGraphQLRequestContext);
    scope.signal?.throwIfAborted();
    return measured(tidied(result), scope);
  };
}

/** Gives errors the paths of the answer, and tells of what a subgraph broke. */
function tidied({ data, errors = [], extensions }: GatewayExecutionResult): GatewayExecutionResult {
  const broken = (extensions?.valueCompletion ?? []) as readonly GraphQLError[];
  const all = [...errors.map(withPlainPath), ...broken.map(schemaViolation)];
  return { ...(data === undefined ? {} : { data }), ...(all.length > 0 ? { errors: all } : {}) };
}

function withPlainPath(error: GraphQLError): GraphQLError {
  if (!error.path?.includes('@')) return error;
  const { message, extensions, originalError } = error;
  return new GraphQLError(message, { path: upToList(error.path), extensions, originalError: originalError ?? null });
}
