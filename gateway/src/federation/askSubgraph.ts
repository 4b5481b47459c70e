import { formatError, givenUp, graphError, type Operation, type SubgraphSession } from '@zibo-graph/subgraph-kit';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { missingPaths } from './fetchPaths.js';
import type { RequestScope } from './RequestScope.js';

/** Which fetch of a plan is asked of a subgraph. */
export interface FetchTarget {
  readonly subgraph: string;
  /** Where in the answer its result belongs; `@` stands for the items of a list. */
  readonly path: readonly unknown[];
}

/**
 * Asks a subgraph. Errors that are no fault of the client's name the subgraph; every error has a path, one that concerns
 * the whole fetch those of all that is missing.
 * @throws whatever the session throws, if it is no GraphQLError.
 */
export async function fetchSubgraph(
  session: SubgraphSession,
  operation: Operation,
  { subgraph, path }: FetchTarget,
): Promise<ExecutionResult> {
  try {
    const result = await session.execute(operation);
    if (!result.errors) return result;
    const errors = result.errors.flatMap((error) => placed(attributed(error, result, subgraph), operation.query, path));
    return { ...result, errors };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: placed(error, operation.query, path) };
    throw error;
  }
}

/**
 * Ends an operation whose fetch was given up for its size: what is left of the response would not be worth its memory.
 * @throws the error that it ends with.
 */
export function endIfGivenUp(result: ExecutionResult, scope: Pick<RequestScope, 'end'>): void {
  const error = givenUp(result);
  if (!error) return;
  scope.end(error);
  throw error;
}

/** Says of an error that is no fault of the client's which subgraph it is of. */
export function attributed(error: GraphQLError, { data }: ExecutionResult, subgraph: string): GraphQLError {
  if (givenUp({ errors: [error] })) return error;
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
function placed(error: GraphQLError, query: string, place: readonly unknown[]): GraphQLError[] {
  if (error.path) return [error];
  const { message, extensions, originalError } = error;
  return missingPaths(query, place).map(
    (path) => new GraphQLError(message, { path, extensions, originalError: originalError ?? null }),
  );
}
