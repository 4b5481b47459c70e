import { graphError } from '@zibo-graph/subgraph-kit';
import { type GraphQLDirective, type GraphQLSchema, getDirectiveValues, type OperationDefinitionNode } from 'graphql';

/**
 * The time at which `@knownAt` asks what the graph knew (RFC 3339); undefined if the operation does not ask that.
 * @param variables values of the operation's variables, checked, defaults included.
 * @throws GraphQLError KNOWN_AT_IN_FUTURE if the time has not come.
 */
export function knownAt(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!operation.directives?.length) return undefined;
  const directive = schema.getDirective('knownAt') as GraphQLDirective;
  const { time } = (getDirectiveValues(directive, operation, variables) ?? {}) as { readonly time?: string };
  if (time !== undefined && Date.parse(time) > Date.now()) {
    throw graphError('KNOWN_AT_IN_FUTURE', { field: '@knownAt.time', values: { time } });
  }
  return time;
}
