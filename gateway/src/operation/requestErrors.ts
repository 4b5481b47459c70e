import type { ApolloServerPlugin, GraphQLRequestContextDidEncounterErrors } from '@apollo/server';
import { formatError, graphError } from '@zibo-graph/subgraph-kit';
import type { GraphQLError } from 'graphql';
import { inputPlace } from './inputPlace.js';
import type { RequestScope } from './RequestScope.js';

/** Sees the operation and the errors of a request as they arise: names both, in the log and to the client. */
export const requestErrors: ApolloServerPlugin<RequestScope> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, operationName, request, schema, contextValue: { http } }) {
        if (!operation) throw unknownOperation(request.operationName);
        if (operationName) http.log = http.log.child({ operation: operationName });
        if (!schema.getRootType(operation.operation)) {
          throw graphError('GRAPHQL_VALIDATION_FAILED', {
            values: { reason: `The graph has no ${operation.operation}` },
          });
        }
      },
      async didEncounterErrors(request) {
        nameInputs(request);
        logCauses(request);
      },
    };
  },
};

function unknownOperation(name: string | undefined): GraphQLError {
  const reason = name ? `There is no operation named "${name}"` : 'Name the operation to execute';
  return graphError('OPERATION_RESOLUTION_FAILURE', { field: 'operationName', values: { reason } });
}

type Failed = GraphQLRequestContextDidEncounterErrors<RequestScope>;

function nameInputs({ errors, document }: Failed): void {
  for (const error of errors) {
    const field = inputPlace(error, document);
    if (field) error.extensions.field = field;
  }
}

/** Logs each cause once, however many fields it costs. What a subgraph's process has logged already is not logged again. */
function logCauses({ errors, contextValue: { http } }: Failed): void {
  const logged = new Set<unknown>();
  for (const error of errors) {
    const cause = rootCause(error);
    if (logged.has(cause) || error.extensions.requestId) continue;
    logged.add(cause);
    const place = { err: cause, path: error.path?.join('.') };
    if (error.extensions.code === 'SUBGRAPH_UNAVAILABLE') http.log.warn(place, 'subgraph unavailable');
    else if (formatError(error, http.id).isInternal) http.log.error(place, 'field failed');
  }
}

function rootCause(error: Error): Error {
  const cause = (error as GraphQLError).originalError;
  return cause ? rootCause(cause) : error;
}
