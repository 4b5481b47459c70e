import { type GraphQLNamedOutputType, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';

/**
 * A selection of every field of a type, and of every field of what it leads to. Where a type comes up again below itself,
 * only its plain fields are selected.
 */
export function everyField(
  schema: GraphQLSchema,
  type: GraphQLNamedOutputType | undefined,
  above: readonly string[] = [],
): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const isAgain = above.includes(type.name);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const fieldType = getNamedType(field.type);
    if (isAgain && isObjectType(fieldType)) return [];
    return [`${field.name} ${everyField(schema, fieldType, [...above, type.name])}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
