import { graphError } from '@zibo-graph/subgraph-kit';
import { GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import { operationCost } from '../limits/operationCost.js';
import { DocumentErrors, type ReadyOperation } from './documents.js';
import { inputPlace } from './inputPlace.js';
import { knownAt } from './knownAt.js';
import { refuseNullVariables } from './nullVariables.js';
import type { RequestScope } from './RequestScope.js';

/**
 * Decides about a valid operation before anything of it runs: that its variables fit and none is null where nothing can be,
 * that it does not cost more than the limit, and what the graph knew at which time it is to be answered from.
 * @param given the variables as the client gave them.
 * @throws DocumentErrors with BAD_USER_INPUT for each variable that does not fit; GraphQLError BAD_USER_INPUT,
 *   QUERY_TOO_COSTLY, KNOWN_AT_IN_FUTURE.
 */
export function admit(
  schema: GraphQLSchema,
  { document, operation }: ReadyOperation,
  given: Readonly<Record<string, unknown>>,
  scope: RequestScope,
  costLimit: number,
): void {
  const { coerced: variables, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) throw new DocumentErrors(errors.map((error) => misfit(error, inputPlace(error, document))));
  refuseNullVariables(schema, document, operation, variables);
  const cost = operationCost({ schema, document, operation, variables });
  if (cost > costLimit) throw graphError('QUERY_TOO_COSTLY', { cost, limit: costLimit });
  const time = knownAt(schema, operation, variables);
  if (time !== undefined) scope.answerAsKnownAt(time);
}

function misfit({ message, nodes, source, positions }: GraphQLError, field: string | undefined): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT', ...(field ? { field } : {}) };
  return new GraphQLError(message, { nodes, source, positions, extensions });
}
