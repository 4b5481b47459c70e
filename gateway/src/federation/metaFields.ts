import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A checked document, and the operation of it that is meant. */
export interface OperationInDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Whether a field asks for the schema; both such fields are nullable and stand at the root of a query only. */
export const isIntrospection = ({ name }: FieldNode): boolean => ['__schema', '__type'].includes(name.value);

/** Whether a field of the root asks for nothing that a subgraph knows. */
export const isMeta = (field: FieldNode): boolean => field.name.value === '__typename' || isIntrospection(field);

/** Whether an operation, which spreads no fragment at its root, asks the graph of itself only: what it has, and nothing of what it knows. */
export const isAboutItself = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && isMeta(selection));

/** Under which name a response has a field. */
export const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/**
 * The fields of an operation's root, fragments put in, in the order of the document. Each fragment is looked into once, however
 * often it is spread.
 */
export function rootFields({ document, operation }: OperationInDocument): readonly FieldNode[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const fieldsOf = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      fragments.delete(selection.name.value);
      return fragment ? fieldsOf(fragment.selectionSet) : [];
    });
  return fieldsOf(operation.selectionSet);
}
