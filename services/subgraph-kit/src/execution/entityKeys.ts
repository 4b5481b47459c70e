import { type GraphQLNamedType, type GraphQLObjectType, getNamedType, isLeafType, Kind, parse } from 'graphql';

/** What stands for an entity in a fetch: the name of its type, and one of its keys. */
export interface Representation {
  readonly __typename: string;
}

interface KeyField {
  readonly name: string;
  readonly type: GraphQLNamedType;
}

const keysByType = new WeakMap<GraphQLObjectType, readonly (readonly KeyField[])[]>();

/** The fields of each key of an entity, those of the first level: keys in keys are for its resolver to read. */
export function keysOf(type: GraphQLObjectType): readonly (readonly KeyField[])[] {
  const known = keysByType.get(type);
  if (known) return known;
  const directives = [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
  const keys = directives.flatMap(({ name, arguments: args = [] }) => {
    const fields = args.find((argument) => argument.name.value === 'fields')?.value;
    return name.value === 'key' && fields?.kind === Kind.STRING ? [keyFields(type, fields.value)] : [];
  });
  keysByType.set(type, keys);
  return keys;
}

function keyFields(type: GraphQLObjectType, fields: string): readonly KeyField[] {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  const selections = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return selections.flatMap((selection) => {
    const field = selection.kind === Kind.FIELD ? type.getFields()[selection.name.value] : undefined;
    return field ? [{ name: field.name, type: getNamedType(field.type) }] : [];
  });
}

/** A representation whose key is whole, its values as their types have them; null if it has no whole key. */
export function withKey(type: GraphQLObjectType, given: Representation): Representation | null {
  const values = given as unknown as Readonly<Record<string, unknown>>;
  for (const fields of keysOf(type)) {
    // Nearly always one text.
    if (fields.every(({ name }) => typeof values[name] === 'string')) return given;
    const read = fields.map(({ name, type: of }) => [name, keyValue(of, values[name])] as const);
    if (read.every(([, value]) => value !== undefined)) return { ...given, ...Object.fromEntries(read) };
  }
  return null;
}

/** Undefined for what is no value of the type. */
function keyValue(type: GraphQLNamedType, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (!isLeafType(type)) return typeof value === 'object' ? value : undefined;
  try {
    return type.parseValue(value);
  } catch {
    return undefined;
  }
}
