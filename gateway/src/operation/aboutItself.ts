import { Kind, type OperationDefinitionNode } from 'graphql';

/** Whether an operation asks the graph of itself only: what it has, and nothing of what it knows. */
export const isAboutItself = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && ['__typename', '__schema', '__type'].includes(selection.name.value),
  );
