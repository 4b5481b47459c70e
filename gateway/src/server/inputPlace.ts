import { type ASTNode, BREAK, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';

/**
 * Which argument, directive or variable an error of parsing or checking is about, with the way into it: `first`,
 * `where.or[1].lead.kind`, `@knownAt.time`.
 * @param document the operation that the error was found in; undefined if it could not be parsed.
 */
export function inputPlace(error: GraphQLError, document: DocumentNode | undefined): string | undefined {
  const node = error.nodes?.[0];
  if (!node || !document) return undefined;
  if (node.kind !== Kind.VARIABLE_DEFINITION) return placeInDocument(node, document);
  return node.variable.name.value + placeInVariable(error.message);
}

/** The way into a variable's value, which only the words of the error tell. */
function placeInVariable(message: string): string {
  const [, way = ''] = /^Variable "\$\w+" got invalid value .* at "\w+((?:\.|\[)[^"]+)";/s.exec(message) ?? [];
  const [, unknown] = /; Field "(\w+)" is not defined by type "\w+"\./.exec(message) ?? [];
  return unknown ? `${way}.${unknown}` : way;
}

/** The names of the directive, the argument and the input fields that a node of the document lies in. */
function placeInDocument(wanted: ASTNode, document: DocumentNode): string | undefined {
  let place: string | undefined;
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== wanted) return isAround(node, wanted) ? undefined : false;
      place = stepsTo([...ancestors, ...(parent ? [parent] : []), node])
        .join('')
        .replace(/^\./, '');
      return BREAK;
    },
  });
  return place || undefined;
}

/** What does not lie around the place need not be looked into. */
const isAround = ({ loc: outer }: ASTNode, { loc: inner }: ASTNode): boolean =>
  !outer || !inner || (outer.start <= inner.start && inner.end <= outer.end);

/** @param way what the visitor went through: nodes and lists of nodes. */
function stepsTo(way: readonly (ASTNode | readonly ASTNode[])[]): string[] {
  return way.flatMap((step, depth) => {
    if (!('kind' in step)) return [];
    if (step.kind === Kind.DIRECTIVE) return [`@${step.name.value}`];
    if (step.kind === Kind.ARGUMENT || step.kind === Kind.OBJECT_FIELD) return [`.${step.name.value}`];
    const around = way[depth - 2];
    const isItem = around && 'kind' in around && around.kind === Kind.LIST;
    return isItem ? [`[${around.values.indexOf(step as (typeof around.values)[number])}]`] : [];
  });
}
