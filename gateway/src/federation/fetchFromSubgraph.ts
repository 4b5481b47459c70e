import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { formatError, graphError, type SubgraphSession } from '@zibo-graph/subgraph-kit';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { RequestScope } from '../operation/RequestScope.js';
import { fetchPlaces } from './fetchPlaces.js';

type ProcessOptions = Parameters<GraphQLDataSource['process']>[0];

/** What Apollo Gateway asks for a subgraph: each fetch goes to the session that the request has open with it. */
export function fetchFromSubgraph(name: string): GraphQLDataSource {
  return {
    async process(options) {
      const { query = '', operationName = null, variables = null } = options.request;
      const session = (options.context as RequestScope).sessions.get(name) as SubgraphSession;
      try {
        const result = await session.execute({ query, operationName, variables });
        const errors = result.errors?.flatMap((error) => placed(attributed(error, result, name), options));
        return { ...result, ...(errors ? { errors } : {}) } as GatewayGraphQLResponse;
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: placed(error, options) };
        throw error;
      }
    },
  };
}

/** Says of an error that is no fault of the client's which subgraph it is of. */
function attributed(error: GraphQLError, { data }: ExecutionResult, subgraph: string): GraphQLError {
  // An operation that is refused as a whole was written by the planner, not by the client.
  if (!data && !error.path) {
    return graphError('INTERNAL', { subgraph, cause: new Error(`${subgraph} refuses a fetch: ${error.message}`) });
  }
  if (!formatError(error, '').isInternal) return error;
  const { message, path, extensions, originalError } = error;
  const options = { path: path ?? null, extensions: { ...extensions, subgraph } };
  return new GraphQLError(message, originalError ? { ...options, originalError } : options);
}

/** Gives an error without a path, which concerns the whole fetch, the places of what is missing. */
function placed(error: GraphQLError, options: ProcessOptions): GraphQLError[] {
  if (error.path) return [error];
  const place = 'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []) : [];
  const { message, extensions, originalError } = error;
  return fetchPlaces(options.request.query ?? '', place).map(
    (path) => new GraphQLError(message, { path, extensions, originalError: originalError ?? null }),
  );
}
