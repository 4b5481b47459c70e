import { formatError } from '@zibo-graph/subgraph-kit';
import type { GraphQLError } from 'graphql';
import type { RequestScope } from '../federation/RequestScope.js';
import { isOfPlugin } from './publicErrors.js';

/**
 * Logs the cause of each error of an answer that is no fault of the client's: once, however many fields it costs. What a
 * subgraph's process has logged already is not logged again.
 */
export function logCauses(errors: readonly GraphQLError[], { http }: Pick<RequestScope, 'http'>): void {
  const logged = new Set<unknown>();
  for (const error of errors) {
    const cause = rootCause(error);
    if (logged.has(cause) || error.extensions?.requestId || isOfPlugin(error)) continue;
    logged.add(cause);
    const place = { err: cause, path: error.path?.join('.') };
    if (error.extensions?.code === 'SUBGRAPH_UNAVAILABLE') http.log.warn(place, 'subgraph unavailable');
    else if (formatError(error, http.id).isInternal) {
      http.log.error(place, error.path ? 'field failed' : 'request failed');
    }
  }
}

function rootCause(error: Error): Error {
  const cause = (error as GraphQLError).originalError;
  return cause ? rootCause(cause) : error;
}
