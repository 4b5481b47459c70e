import { type DocumentNode, type ExecutableDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** What a definition of a document comes to once every fragment stands where it is spread. */
export interface Expansion {
  /** How many fields lie in each other. */
  readonly depth: number;
  /**
   * How many selections there are, fields and fragments, whatever `@skip`, `@include` and arguments leave of them: whoever
   * plans or compiles has to look at each. No more than `Number.MAX_SAFE_INTEGER`, which a short document can pass by far.
   */
  readonly selections: number;
}

const nothing: Expansion = { depth: 0, selections: 0 };

/**
 * What each operation and fragment of a document comes to. Every selection set is looked at once, however often fragments
 * spread each other. Of a fragment within itself nothing more is counted: validation refuses it.
 */
export function expansionsOf({ definitions }: DocumentNode): ReadonlyMap<ExecutableDefinitionNode, Expansion> {
  const executable = definitions.filter(
    (node) => node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of executable)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  const known = new Map<SelectionSetNode, Expansion>();
  const expanded = (selectionSet: SelectionSetNode | undefined): Expansion => {
    if (!selectionSet) return nothing;
    const before = known.get(selectionSet);
    if (before) return before;
    known.set(selectionSet, nothing);
    let [depth, selections] = [0, 0];
    for (const selection of selectionSet.selections) {
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
      const below = expanded(isSpread ? fragments.get(selection.name.value) : selection.selectionSet);
      depth = Math.max(depth, selection.kind === Kind.FIELD ? 1 + below.depth : below.depth);
      selections += 1 + below.selections;
    }
    const expansion = { depth, selections: Math.min(selections, Number.MAX_SAFE_INTEGER) };
    known.set(selectionSet, expansion);
    return expansion;
  };
  return new Map(executable.map((node) => [node, expanded(node.selectionSet)]));
}
