import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';

/**
 * A selection of everything below a type, as far as no type comes twice on a way.
 * @param seen takes up every field that is selected, as `Type.field`.
 */
export function wholeSelection(type: GraphQLObjectType, seen: Set<string>, way: readonly string[] = []): string {
  const here = [...way, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) => selectionOf(field, type, seen, here));
  return `{ __typename ${fields.join(' ')} }`;
}

function selectionOf(
  field: GraphQLField<unknown, unknown>,
  type: GraphQLObjectType,
  seen: Set<string>,
  way: readonly string[],
): string[] {
  const target = getNamedType(field.type);
  if (isObjectType(target) && way.includes(target.name)) return [];
  seen.add(`${type.name}.${field.name}`);
  return [isObjectType(target) ? `${field.name} ${wholeSelection(target, seen, way)}` : field.name];
}
