import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  valueFromASTUntyped,
} from 'graphql';

/** Which rows a field makes the database read, whatever is asked for of it. */
export interface Scan {
  /** As {@link TableRows} name it. */
  readonly table: string;
  /** How often each row is read. */
  readonly passes: number;
}

/**
 * What the supergraph says of costs, by its directives: `@cost` and `@listSize` as Apollo specifies them, and `@scans` of our own. An
 * API schema has none of them.
 */
export interface CostModel {
  /** What an object of a type costs: its `@cost`, or 1. */
  weightOf(type: string): number;
  /** How many items a list that is no connection holds where no argument tells: its `@listSize`; undefined if it has none. */
  assumedSizeOf(type: string, field: string): number | undefined;
  /** The `@scans` of a field; undefined if it has none. */
  scanOf(type: string, field: string): Scan | undefined;
}

/** Reads the cost model of a supergraph. */
export function costModelOf(supergraph: DocumentNode): CostModel {
  const weights = new Map<string, number>();
  const sizes = new Map<string, number>();
  const scans = new Map<string, Scan>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = node.name.value;
    const weight = argumentsOf(node, 'cost')?.weight;
    if (typeof weight === 'number') weights.set(type, weight);
    for (const field of node.fields ?? []) {
      const coordinate = `${type}.${field.name.value}`;
      const size = argumentsOf(field, 'listSize')?.assumedSize;
      if (typeof size === 'number') sizes.set(coordinate, size);
      const { table, passes = 1 } = argumentsOf(field, 'scans') ?? {};
      if (typeof table === 'string' && typeof passes === 'number') scans.set(coordinate, { table, passes });
    }
  }
  return {
    weightOf: (type) => weights.get(type) ?? 1,
    assumedSizeOf: (type, field) => sizes.get(`${type}.${field}`),
    scanOf: (type, field) => scans.get(`${type}.${field}`),
  };
}

/** The arguments of the directive of a name; undefined where it is not there. Composition may write it under the name of its specification. */
function argumentsOf(
  { directives = [] }: Pick<FieldDefinitionNode, 'directives'>,
  name: 'cost' | 'listSize' | 'scans',
): Readonly<Record<string, unknown>> | undefined {
  const names = [name, `cost__${name}`];
  const directive = directives.find((one: ConstDirectiveNode) => names.includes(one.name.value));
  return (
    directive &&
    Object.fromEntries((directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]))
  );
}
