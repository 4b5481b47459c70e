import type { ApolloServerPlugin } from '@apollo/server';
import { graphError } from '@zibo-graph/subgraph-kit';
import { type GraphQLDirective, getVariableValues } from 'graphql';
import { operationCost } from '../limits/operationCost.js';
import { knownAt } from './knownAt.js';
import { refuseNullVariables } from './nullVariables.js';
import type { RequestScope } from './RequestScope.js';

/**
 * What is decided about a valid operation before anything of it runs: that no variable is null where nothing can be, that
 * it does not cost more than the limit, and what the graph knew at which time it is to be answered from.
 */
export const admission = (costLimit: number): ApolloServerPlugin<RequestScope> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation || !schema.getRootType(operation.operation)) return;
        const declared = operation.variableDefinitions ?? [];
        const { coerced: variables } = getVariableValues(schema, declared, request.variables ?? {});
        // Variables that do not fit are refused, each with its place, where the operation would be executed.
        if (!variables) return;
        refuseNullVariables(schema, document, operation, variables);
        const cost = operationCost({ schema, document, operation, variables });
        if (cost > costLimit) throw graphError('QUERY_TOO_COSTLY', { cost, limit: costLimit });
        const time = knownAt(schema.getDirective('knownAt') as GraphQLDirective, operation, variables);
        if (time !== undefined) contextValue.answerAsKnownAt(time);
      },
    };
  },
});
