import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import type { CostModel } from './CostModel.js';

/** What each condition of a `where` costs, wherever the list stands that it chooses from; a list of values by each value. */
const conditionPrice = 10;
const valuePrice = 1;

/** Items that a list is counted with where the query does not tell how many: a page of a connection, another list with `first`, any other. */
const defaultItems = { page: 20, firstOf: 200, list: 10 } as const;

/** By which the graph tells of itself; they are fields of no type. */
const metaFields: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

/** Values that are whole sentences: each counts as `longTextValues` others. */
export const longTexts: readonly string[] = [
  'definition',
  'deprecationReason',
  'description',
  'duty',
  'message',
  'note',
  'reason',
  'statement',
];
const longTextValues = 10;

/** So many values (fields without fields of their own) are in the price of an object; it costs 1 more for as many again. */
const valuesInPrice = 20;

/** A checked operation, and the values of its variables, defaults included. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  /** What the supergraph of the schema says of costs. */
  readonly model: CostModel;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many items a connection of a type, if it is in no other list, can have at the most, by the name of the type. */
  readonly sizes?: ReadonlyMap<string, number> | undefined;
}

/**
 * What an operation costs: the number of objects that its answer can hold, dear ones counted by their price, those of many
 * values by `valuesInPrice`, and the conditions by which lists are chosen. A list is counted with the items asked for (`first`, `last`, the ids or names given), or those
 * of `defaultItems`, and never with more than `sizes` tell that there are; lists in lists multiply. Introspection counts like the rest. Fragments
 * count wherever they are spread, each type condition as if all items met it.
 * @returns a whole number up to `Number.MAX_SAFE_INTEGER`.
 */
export function operationCost({ schema, model, document, operation, variables, sizes }: CostedOperation): number {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const own = {
    schema,
    model,
    variables: withoutPrototype(variables),
    fragments,
    conditions: new Map<object, number>(),
  };
  const items: Scope = { ...own, known: new Map() };
  const scope: Scope = { ...own, sizes, known: new Map(), items };
  const { objects } = selectionsCost(scope, operation.selectionSet, schema.getRootType(operation.operation));
  return Math.min(objects, Number.MAX_SAFE_INTEGER);
}

/** A variable of the name `constructor` that is not given has no value, though every object has a property of that name. */
const withoutPrototype = (variables: object): Readonly<Record<string, unknown>> =>
  Object.assign(Object.create(null), variables);

/** What selections on an object cost: the objects below it, and how many values it has itself. */
interface Cost {
  readonly objects: number;
  readonly values: number;
}

const nothing: Cost = { objects: 0, values: 0 };
const value: Cost = { objects: 0, values: 1 };
const longText: Cost = { objects: 0, values: longTextValues };

interface Scope extends Pick<CostedOperation, 'schema' | 'model' | 'variables' | 'sizes'> {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The scope of what is in the items of a list; it is this one itself if not given. */
  readonly items?: Scope;
  /** What fragments cost, for one that is spread again and again could otherwise take forever to count. */
  readonly known: Map<string, Cost>;
  /** What the conditions cost of what was looked into, for a variable can stand at many fields. */
  readonly conditions: Map<object, number>;
}

type Parent = GraphQLNamedType | null | undefined;

/** @param items how many items a list directly in these selections holds, if the field above them says it. */
function selectionsCost(scope: Scope, { selections }: SelectionSetNode, parent: Parent, items?: number): Cost {
  return selections
    .filter((selection) => !isLeftOut(scope, selection))
    .map((selection) =>
      selection.kind === Kind.FIELD
        ? fieldCost(scope, selection, parent, items)
        : fragmentCost(scope, selection, parent, items),
    )
    .reduce((sum, cost) => ({ objects: sum.objects + cost.objects, values: sum.values + cost.values }), nothing);
}

function fragmentCost(
  scope: Scope,
  spread: FragmentSpreadNode | InlineFragmentNode,
  parent: Parent,
  items?: number,
): Cost {
  if (spread.kind === Kind.INLINE_FRAGMENT) {
    const type = spread.typeCondition ? scope.schema.getType(spread.typeCondition.name.value) : parent;
    return selectionsCost(scope, spread.selectionSet, type, items);
  }
  const key = `${spread.name.value} ${items}`;
  const before = scope.known.get(key);
  if (before !== undefined) return before;
  const fragment = scope.fragments.get(spread.name.value);
  if (!fragment) return nothing;
  const type = scope.schema.getType(fragment.typeCondition.name.value);
  const cost = selectionsCost(scope, fragment.selectionSet, type, items);
  scope.known.set(key, cost);
  return cost;
}

function fieldCost(scope: Scope, node: FieldNode, parent: Parent, items?: number): Cost {
  if (!node.selectionSet) return longTexts.includes(node.name.value) ? longText : value;
  const ofParent = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const field = ofParent ?? metaFields.get(node.name.value);
  if (!field) return nothing;
  const type = getNamedType(field.type);
  const asked = itemsAsked(scope, node, field);
  const isList = isListType(getNullableType(field.type));
  const usual = scope.model.assumedSizeOf(parent?.name ?? '', field.name) ?? defaultItems.list;
  const count = isList ? (asked ?? keysGiven(scope, node, field) ?? items ?? usual) : 1;
  const inner = isList ? (scope.items ?? scope) : scope;
  const below = selectionsCost(inner, node.selectionSet, type, isList ? undefined : asked);
  const surplus = Math.max(0, Math.ceil(below.values / valuesInPrice) - 1);
  const each = scope.model.weightOf(type.name) + surplus + below.objects;
  const chosen = conditionsCost(scope, given(scope, node, 'where'));
  return { objects: chosen + (count === 0 ? 0 : count * each), values: 0 };
}

/** How many items a field is asked for that takes `first`; undefined of one that does not. */
function itemsAsked(scope: Scope, node: FieldNode, { args, type }: GraphQLField<unknown, unknown>): number | undefined {
  const first = args.find(({ name }) => name === 'first');
  if (!first) return undefined;
  const { name: typeName } = getNamedType(type);
  const isConnection = typeName.endsWith('Connection');
  const most = scope.sizes?.get(typeName) ?? Number.POSITIVE_INFINITY;
  const asked = given(scope, node, 'first') ?? given(scope, node, 'last') ?? first.defaultValue;
  return Math.min(most, Math.max(0, Number(asked ?? (isConnection ? defaultItems.page : defaultItems.firstOf))));
}

/** How many keys (ids, names) a list is asked by that has an item for each; undefined of one that is not asked by keys. */
function keysGiven(scope: Scope, node: FieldNode, { args }: GraphQLField<unknown, unknown>): number | undefined {
  const keys = args.find(isListOfKeys);
  const value = keys && given(scope, node, keys.name);
  return keys && (Array.isArray(value) ? value.length : 1);
}

/** What the conditions of a filter cost: the values, and the lists of values, that something is compared with. */
function conditionsCost(scope: Scope, filter: unknown): number {
  if (typeof filter !== 'object' || filter === null) return filter === undefined ? 0 : conditionPrice;
  const before = scope.conditions.get(filter);
  if (before !== undefined) return before;
  const parts = Object.values(filter);
  const isListOfValues = Array.isArray(filter) && parts.every((part) => typeof part !== 'object');
  const cost = isListOfValues
    ? Math.max(conditionPrice, valuePrice * parts.length)
    : parts.reduce<number>((sum, part) => sum + conditionsCost(scope, part), 0);
  scope.conditions.set(filter, cost);
  return cost;
}

const isListOfKeys = ({ name }: GraphQLArgument): boolean => name === 'ids' || name === 'names';

/** The value that an argument of a field or directive is given, in the document or by a variable. */
function given({ variables }: Scope, node: FieldNode | DirectiveNode, name: string): unknown {
  const argument = node.arguments?.find((candidate) => candidate.name.value === name);
  return argument && valueFromASTUntyped(argument.value, variables);
}

/** Whether `@skip` or `@include` leaves a selection out. */
const isLeftOut = (scope: Scope, { directives = [] }: SelectionNode): boolean =>
  directives.some(
    (node) =>
      (node.name.value === 'skip' && given(scope, node, 'if') === true) ||
      (node.name.value === 'include' && given(scope, node, 'if') === false),
  );
