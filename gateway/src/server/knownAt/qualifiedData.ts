import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type OperationInDocument, responseName } from '../../federation/metaFields.js';
import { qualifiedId } from './qualifiedId.js';

/** Where ids stand in data: under which names of an object, and below which others. */
type Places = ReadonlyMap<string, 'id' | Places>;

type Data = Readonly<Record<string, unknown>>;

/** Gives the ids in the data of an operation the time at which it was asked. The data itself is not changed. */
export type IdQualifier = <Found extends Data>(data: Found, time: string) => Found;

/** Makes what gives the ids in the data of an operation a time, so that nobody takes the things as they were for the things as they are. */
export function idQualifier(schema: GraphQLSchema, { document, operation }: OperationInDocument): IdQualifier {
  let places: Places | undefined;
  return (data, time) => {
    places ??= placesIn(schema, operation.selectionSet, schema.getRootType(operation.operation), fragmentsOf(document));
    return qualified(data, places, time) as typeof data;
  };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = ({ definitions }: OperationInDocument['document']): Fragments =>
  new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );

function placesIn(
  schema: GraphQLSchema,
  selectionSet: SelectionSetNode,
  parent: GraphQLNamedType | null | undefined,
  fragments: Fragments,
  places = new Map<string, 'id' | Places>(),
  seen = new Set<string>(),
): Places {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const field =
        isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
      if (!field) continue;
      const type = getNamedType(field.type);
      const name = responseName(selection);
      const before = places.get(name);
      if (type.name === 'ID') places.set(name, 'id');
      else if (selection.selectionSet) {
        const below = before instanceof Map ? before : new Map<string, 'id' | Places>();
        places.set(name, placesIn(schema, selection.selectionSet, type, fragments, below));
      }
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
      placesIn(schema, selection.selectionSet, type, fragments, places, seen);
    } else if (!seen.has(selection.name.value)) {
      // Spread again beside itself, a fragment adds no place.
      seen.add(selection.name.value);
      const fragment = fragments.get(selection.name.value);
      const type = fragment && schema.getType(fragment.typeCondition.name.value);
      if (fragment) placesIn(schema, fragment.selectionSet, type, fragments, places, seen);
    }
  }
  return places;
}

function qualified(value: unknown, place: 'id' | Places, time: string): unknown {
  if (Array.isArray(value)) return value.map((item) => qualified(item, place, time));
  if (place === 'id') return typeof value === 'string' ? qualifiedId(value, time) : value;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const [name, inner] of place) {
    if (name in copy && (inner === 'id' || inner.size > 0)) copy[name] = qualified(copy[name], inner, time);
  }
  return copy;
}
