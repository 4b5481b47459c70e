import { graphError } from '@zibo-graph/subgraph-kit';
import { GraphQLError } from 'graphql';

/** Says what Apollo only hints at, in an extension of the answer: that a subgraph broke what its schema promises. */
export function schemaViolation(cause: GraphQLError): GraphQLError {
  const { message, extensions } = graphError('INTERNAL');
  return new GraphQLError(message, { path: cause.path ?? null, extensions, originalError: cause });
}
