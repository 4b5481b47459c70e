import { graphError } from '@zibo-graph/subgraph-kit';
import {
  type DocumentNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Refuses null for a variable that may be null, but stands where null may not: a default lets it stand there.
 * @param variables values of the operation's variables, checked, defaults included.
 * @throws GraphQLError BAD_USER_INPUT, naming the variable.
 */
export function refuseNullVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  if (!Object.values(variables).includes(null)) return;
  const types = new TypeInfo(schema);
  const inOperation = visitWithTypeInfo(types, {
    Variable({ name: { value: name } }) {
      const type = types.getInputType();
      if (variables[name] !== null || !isNonNullType(type)) return;
      const reason = `Variable "$${name}" must not be null: it stands where ${type} is expected`;
      throw graphError('BAD_USER_INPUT', { field: name, values: { reason } });
    },
  });
  // What another operation of the document does with its variables is of no account.
  const definitions = document.definitions.filter(
    (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  visit({ ...document, definitions }, inOperation);
}
