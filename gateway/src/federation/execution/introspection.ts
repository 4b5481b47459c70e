import type { FieldSelection, Operation } from '@apollo/federation-internals';
import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** Answers a selection of `__schema` or `__type`. */
export type Introspect = (selection: FieldSelection, variables: Readonly<Record<string, unknown>>) => unknown;

/**
 * Answers the selections of the schema itself that an operation makes. Nothing is kept here, for a short document can ask for
 * megabytes; whole answers are remembered elsewhere, within bounds.
 */
export function compileIntrospection(schema: GraphQLSchema, { variableDefinitions }: Operation): Introspect {
  const definitions = variableDefinitions.toVariableDefinitionNodes() ?? [];
  return (selection, variables) => {
    const node = selection.expandFragments().toSelectionNode() as FieldNode;
    const used = usedVariables(node);
    const document = introspectionDocument(
      node,
      definitions.filter(({ variable }) => used.has(variable.name.value)),
    );
    const { data, errors } = executeSync({ schema, document, rootValue: {}, variableValues: variables });
    if (!data || errors) throw new Error('the schema cannot tell of itself', { cause: errors?.[0] });
    return data[(node.alias ?? node.name).value];
  };
}

function usedVariables(node: FieldNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(node, {
    Variable({ name }) {
      names.add(name.value);
    },
  });
  return names;
}

const introspectionDocument = (field: FieldNode, variableDefinitions: VariableDefinitionNode[]): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      variableDefinitions,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
    },
  ],
});
