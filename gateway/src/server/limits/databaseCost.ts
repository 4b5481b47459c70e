import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CostModel, Scan } from './CostModel.js';

/** How many rows a table has, by its name, at the newest revision; 0 while that is not known. */
export type TableRows = (table: string) => number;

/** To go through so many rows once costs 1. */
const rowsInPrice = 1_000;

/** What the sums of an aggregate cost besides, in passes over its rows: the latest amount of each kind is sought among several. */
const passesOfSums = 5;

/** A condition at the top that few rows fulfil is found by an index: it leaves so large a part of a table. */
const chosenPart = 1 / 4;

/** A field for which the database may have to read whole tables. */
interface HeavyField {
  readonly parent: string;
  readonly node: FieldNode;
  /** What the supergraph says that it reads; undefined of a list that is chosen by conditions. */
  readonly scan: Scan | undefined;
  /** Fields and fragments that have to be asked for, so that it is. */
  readonly within: readonly SelectionNode[];
  /** The names of all fields below it. */
  readonly below: ReadonlySet<string>;
}

/** The heavy fields of operations, each found once. */
const known = new WeakMap<OperationDefinitionNode, readonly HeavyField[]>();

/** A checked operation, and the values of its variables, defaults included. */
interface PricedOperation {
  readonly schema: GraphQLSchema;
  /** What the supergraph of the schema says of costs. */
  readonly model: CostModel;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an operation costs the database beyond the objects of its answer: the rows that aggregates, sums, filtered lists and their counts
 * may go through, by the size of their tables. Of an aggregate the groups grow with each dimension, and with them what is sorted and
 * hashed: it costs the square of their number, once more for the sums. Nothing while the tables are small.
 * @returns a whole number.
 */
export function databaseCost(
  { schema, model, document, operation, variables }: PricedOperation,
  rows: TableRows,
): number {
  let fields = known.get(operation);
  if (!fields) {
    fields = heavyFields({ schema, model, document, operation });
    known.set(operation, fields);
  }
  const asked = fields.filter(({ within }) => within.every((selection) => !isLeftOut(selection, variables)));
  return Math.round(asked.reduce((cost, field) => cost + priceOf(field, variables, rows), 0));
}

function priceOf(
  { parent, node, scan, below }: HeavyField,
  variables: Readonly<Record<string, unknown>>,
  rows: TableRows,
): number {
  const name = node.name.value;
  const given = (argument: string): unknown => {
    const found = node.arguments?.find((candidate) => candidate.name.value === argument);
    return found && valueFromASTUntyped(found.value, variables);
  };
  if (scan && parent !== 'Query') return (scan.passes * rows(scan.table)) / rowsInPrice;
  const where = given('where');
  if (!scan) {
    // The page, and the count.
    return isCondition(where) ? (partOf(where) * (below.has('totalCount') ? 2 : 1) * rows(name)) / rowsInPrice : 0;
  }
  const groupBy = given('groupBy');
  const dimensions = Array.isArray(groupBy) ? groupBy.length : groupBy === undefined ? 0 : 1;
  const byGroups = dimensions ** 2;
  const isSummed =
    below.has('investments') || asksForInvestment(given('having')) || asksForInvestment(given('orderBy'));
  const passes = 1 + byGroups + (isSummed ? passesOfSums + byGroups : 0);
  return (partOf(where) * scan.passes * passes * rows(scan.table)) / rowsInPrice;
}

/** Which part of a table a condition may leave. */
const partOf = (where: unknown): number =>
  isCondition(where) && Object.values(where).some((given) => isCondition(given) && ('eq' in given || 'in' in given))
    ? chosenPart
    : 1;

const isCondition = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

/** Whether groups are judged by their investment. */
const asksForInvestment = (given: unknown): boolean => /"investment"|"INVESTMENT"/.test(JSON.stringify(given) ?? '');

function heavyFields({ schema, model, document, operation }: Omit<PricedOperation, 'variables'>): HeavyField[] {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const found: HeavyField[] = [];
  /** @param seen the fragments that are spread in the same field already, unconditionally: to spread one again adds nothing. */
  const visit = (
    { selections }: SelectionSetNode,
    parent: string,
    within: readonly SelectionNode[],
    seen: Set<string>,
  ): void => {
    for (const selection of selections) {
      const isConditional = (selection.directives?.length ?? 0) > 0;
      const way = isConditional ? [...within, selection] : within;
      if (selection.kind === Kind.FIELD) visitField(selection, parent, way);
      else {
        if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) continue;
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (selection.kind === Kind.FRAGMENT_SPREAD && !isConditional) seen.add(selection.name.value);
        // What a condition leaves out may be asked for beside it.
        const below = isConditional ? new Set(seen) : seen;
        if (inner) visit(inner.selectionSet, inner.typeCondition?.name.value ?? parent, way, below);
      }
    }
  };
  const visitField = (node: FieldNode, parent: string, within: readonly SelectionNode[]): void => {
    const type = schema.getType(parent);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return;
    const scan = model.scanOf(parent, node.name.value);
    if (scan || isChosen(parent, node))
      found.push({ parent, node, scan, within, below: namesBelow(node.selectionSet, fragments) });
    visit(node.selectionSet, getNamedType(field.type).name, within, new Set());
  };
  visit(operation.selectionSet, schema.getQueryType()?.name ?? 'Query', [], new Set());
  return found;
}

/** Whether it is a list of the root that is chosen by conditions: it reads the table of its own name. */
const isChosen = (parent: string, { arguments: given = [] }: FieldNode): boolean =>
  parent === 'Query' && given.some((argument) => argument.name.value === 'where');

function namesBelow(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  names = new Set<string>(),
  seen = new Set<string>(),
): ReadonlySet<string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (seen.has(selection.name.value)) continue;
      seen.add(selection.name.value);
    }
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (inner?.selectionSet) namesBelow(inner.selectionSet, fragments, names, seen);
  }
  return names;
}

/** Whether `@skip` or `@include` leaves a selection out. */
const isLeftOut = ({ directives = [] }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean =>
  directives.some(({ name, arguments: given = [] }) => {
    const condition = given.find((argument) => argument.name.value === 'if');
    const value = condition && valueFromASTUntyped(condition.value, variables);
    return (name.value === 'skip' && value === true) || (name.value === 'include' && value === false);
  });
