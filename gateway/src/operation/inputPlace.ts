import { type ASTNode, BREAK, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';

/**
 * Which argument or variable an error of parsing or checking is about, with the way into it: `first`, `where.kind`.
 * @param document the operation that the error was found in; undefined if it could not be parsed.
 */
export function inputPlace(error: GraphQLError, document: DocumentNode | undefined): string | undefined {
  const node = error.nodes?.[0];
  if (!node || !document) return undefined;
  if (node.kind !== Kind.VARIABLE_DEFINITION) return argumentPlace(node, document);
  const inner = /^Variable "\$\w+" got invalid value .* at "\w+((?:\.|\[)[^"]+)";/s.exec(error.message)?.[1] ?? '';
  return node.variable.name.value + inner;
}

/** The names of the argument and input fields that a node of the document lies in. */
function argumentPlace(wanted: ASTNode, document: DocumentNode): string | undefined {
  const names: string[] = [];
  let found = false;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.push(node.name.value);
      if (node !== wanted) return undefined;
      found = true;
      return BREAK;
    },
    leave(node) {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.pop();
    },
  });
  return found && names.length > 0 ? names.join('.') : undefined;
}
