import { type FieldNode, type InlineFragmentNode, Kind, type SelectionNode } from 'graphql';
import { type CostedOperation, operationCost } from './operationCost.js';

/** Costs nothing. */
const value: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** A selection that can have others in it, fragments put in. */
type Part = FieldNode | InlineFragmentNode;

/**
 * The place at which more than half of an operation's cost comes together: fields by their names in the response, from the root
 * on, as deep as that can be said. It is the dearest field of the root where none has so much.
 */
export function costliestPart(costed: CostedOperation): string {
  const total = operationCost(costed);
  const path: string[] = [];
  let within = (part: SelectionNode): SelectionNode => part;
  let selections = costed.operation.selectionSet.selections;
  for (;;) {
    const above = within;
    const [dearest] = selections
      .flatMap((selection) => partOf(selection, costed))
      .map((part) => ({ part, cost: costOf(above(part), costed) - costOf(above(value), costed) }))
      .sort((one, other) => other.cost - one.cost);
    if (!dearest?.part.selectionSet || (path.length > 0 && dearest.cost * 2 <= total)) return path.join('.');
    const { part } = dearest;
    if (part.kind === Kind.FIELD) path.push((part.alias ?? part.name).value);
    within = (inner) => above({ ...part, selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] } });
    selections = dearest.part.selectionSet.selections;
  }
}

function partOf(selection: SelectionNode, { document }: CostedOperation): Part[] {
  if (selection.kind !== Kind.FRAGMENT_SPREAD) return [selection];
  const { name, directives = [] } = selection;
  const fragment = document.definitions.find(
    (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name.value,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return [];
  const { typeCondition, selectionSet } = fragment;
  return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives }];
}

/** What an operation would cost that asks for one thing of the root only. */
function costOf(selection: SelectionNode, costed: CostedOperation): number {
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [selection] } as const;
  return operationCost({ ...costed, operation: { ...costed.operation, selectionSet } });
}
