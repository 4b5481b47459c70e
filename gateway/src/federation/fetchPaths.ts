import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';

type Path = readonly (string | number)[];

/**
 * Where in the answer the fields of a failed fetch are missing, each path starting at the place of the fetch: the fields
 * themselves; or, where the fetch is for the items of a list, the list as a whole, named once however long it is.
 * @param query the operation of the fetch.
 * @param place where in the answer the fetch's result belongs; `@` stands for the items of a list.
 */
export function missingPaths(query: string, place: readonly unknown[]): Path[] {
  if (place.includes('@')) return [[]];
  const { definitions } = parse(query, { noLocation: true });
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return operation ? fieldNames(operation.selectionSet, fragments).map((name) => [name]) : [[]];
}

/** Names under which the fields of a fetch stand in the answer; of a fetch for entities, the fields asked of these. */
function fieldNames(selectionSet: SelectionSetNode, fragments: readonly FragmentDefinitionNode[]): string[] {
  const names = selectionSet.selections.flatMap((selection): string[] => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldNames(selection.selectionSet, fragments);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.find(({ name }) => name.value === selection.name.value);
      return fragment ? fieldNames(fragment.selectionSet, fragments) : [];
    }
    if (selection.name.value === '_entities' && selection.selectionSet)
      return fieldNames(selection.selectionSet, fragments);
    return selection.name.value === '__typename' ? [] : [(selection.alias ?? selection.name).value];
  });
  return [...new Set(names)];
}

/** A path up to the first list whose items it does not tell apart. */
export function upToList(path: Path): Path {
  const list = path.indexOf('@');
  return list < 0 ? path : path.slice(0, list);
}
