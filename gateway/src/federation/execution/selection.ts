import {
  baseType,
  type CompositeType,
  type FieldSelection,
  isSubtype,
  type Selection,
  type SelectionSet,
} from '@apollo/federation-internals';

/** A selection set on what is declared to be of a type. */
export interface Part {
  readonly selectionSet: SelectionSet;
  readonly type: CompositeType;
}

/** A field of the answer. */
export interface CollectedField {
  readonly responseName: string;
  /** Where it was first selected. */
  readonly selection: FieldSelection;
  /** The type in which it was first selected. */
  readonly parent: CompositeType;
  /** Every selection made in it; none if it is a leaf. */
  readonly parts: readonly Part[];
}

/**
 * The fields that are asked of an object, in the order of the answer, those of one response name joined.
 * @param typename the type that the object says it is of; undefined if it does not say.
 * @param included whether the directives of a selection let it be.
 */
export function collectFields(
  parts: readonly Part[],
  typename: string | undefined,
  included: (selection: Selection) => boolean,
): CollectedField[] {
  const fields = new Map<string, CollectedField & { readonly parts: Part[] }>();
  const collect = ({ selectionSet, type }: Part): void => {
    for (const selection of selectionSet.selections()) {
      if (!included(selection)) continue;
      if (selection.kind === 'FragmentSelection') {
        const { typeCondition } = selection.element;
        // A fragment without a type is of whatever the object says it is.
        if (!typeCondition || applies(typeCondition, typename, type)) {
          collect({ selectionSet: selection.selectionSet, type: typeCondition ?? type });
        }
        continue;
      }
      const responseName = selection.element.responseName();
      const field = fields.get(responseName) ?? { responseName, selection, parent: type, parts: [] };
      fields.set(responseName, field);
      if (selection.selectionSet) field.parts.push(declaredPart(selection, selection.selectionSet));
    }
  };
  for (const { selectionSet, type } of parts) collect({ selectionSet, type: typeNamed(typename, type) ?? type });
  return [...fields.values()];
}

const declaredPart = ({ element }: FieldSelection, selectionSet: SelectionSet): Part => ({
  selectionSet,
  type: baseType(element.definition.type as NonNullable<typeof element.definition.type>) as CompositeType,
});

function applies(condition: CompositeType, typename: string | undefined, parent: CompositeType): boolean {
  const type = typeNamed(typename, parent);
  return type !== undefined && isSubtype(condition, type);
}

/** The type that an object says it is of; the one that is declared if it does not say; undefined if clients know of none. */
const typeNamed = (typename: string | undefined, declared: CompositeType): CompositeType | undefined =>
  typename === undefined ? declared : (declared.schema().type(typename) as CompositeType | undefined);
