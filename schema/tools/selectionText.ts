import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLEnumType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { memberText, objectText, scalarText, wrappedText } from './typeText.js';

/** What is known where a selection is read. */
export interface SelectionScope {
  readonly api: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Is told each enum that the selection gives values of. */
  readonly useEnum: (type: GraphQLEnumType) => void;
}

/** A field of an answer: where the document selects it, and whether each of these may be left out. */
interface SelectedField {
  readonly nodes: FieldNode[];
  optional: boolean;
}

/**
 * TypeScript of what a valid selection gives: an object, with several types possible the union of theirs. Members come in
 * the order of the answer; what `@skip` or `@include` may leave out is optional.
 */
export function selectionText(
  type: GraphQLCompositeType,
  selections: readonly SelectionSetNode[],
  scope: SelectionScope,
): string {
  const possible = isAbstractType(type) ? scope.api.getPossibleTypes(type) : [type];
  return [...new Set(possible.map((one) => answeredText(one, selections, scope)))].join(' | ');
}

function answeredText(type: GraphQLObjectType, selections: readonly SelectionSetNode[], scope: SelectionScope): string {
  const fields = new Map<string, SelectedField>();
  for (const selection of selections) collectFields(type, selection, false, scope, fields);
  return objectText(
    [...fields].map(([name, { nodes, optional }]) => memberText(name, fieldText(type, nodes, scope), optional)),
  );
}

/** Adds the fields that a selection has of an object, fragments that apply to it included, by their name in the answer. */
function collectFields(
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  inOptional: boolean,
  scope: SelectionScope,
  fields: Map<string, SelectedField>,
): void {
  for (const node of selections) {
    const optional = inOptional || node.directives?.some(isCondition) === true;
    if (node.kind === Kind.FIELD) {
      const name = (node.alias ?? node.name).value;
      const field = fields.get(name) ?? { nodes: [], optional: true };
      field.nodes.push(node);
      field.optional &&= optional;
      fields.set(name, field);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(node.name.value) : node;
    if (fragment && applies(fragment.typeCondition?.name.value, type, scope.api)) {
      collectFields(type, fragment.selectionSet, optional, scope, fields);
    }
  }
}

const isCondition = ({ name }: DirectiveNode): boolean => name.value === 'include' || name.value === 'skip';

function applies(condition: string | undefined, type: GraphQLObjectType, api: GraphQLSchema): boolean {
  const wanted = condition === undefined ? type : api.getType(condition);
  return wanted === type || (isAbstractType(wanted) && api.isSubType(wanted, type));
}

function fieldText(parent: GraphQLObjectType, nodes: readonly FieldNode[], scope: SelectionScope): string {
  const [first] = nodes as [FieldNode];
  if (first.name.value === '__typename') return `'${parent.name}'`;
  const field = parent.getFields()[first.name.value];
  if (!field) throw new Error(`${parent.name} has no field ${first.name.value}`);
  return wrappedText(field.type, (named: GraphQLNamedOutputType) => {
    if (isCompositeType(named)) {
      return selectionText(
        named,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        scope,
      );
    }
    if (!isEnumType(named)) return scalarText(named);
    scope.useEnum(named);
    return named.name;
  });
}
