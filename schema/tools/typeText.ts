import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

const scalarTexts: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/** TypeScript of a scalar as JSON carries it: ids and every scalar of ours (dates, exact decimals) are text. */
export const scalarText = ({ name }: GraphQLScalarType): string => scalarTexts[name] ?? 'string';

/** TypeScript of a type in its lists and nulls, given that of the named type inside. */
export function wrappedText<Named extends GraphQLNamedType>(type: GraphQLType, named: (type: Named) => string): string {
  return isNonNullType(type) ? presentText(type.ofType, named) : `${presentText(type, named)} | null`;
}

const presentText = <Named extends GraphQLNamedType>(type: GraphQLType, named: (type: Named) => string): string =>
  isListType(type) ? `ReadonlyArray<${wrappedText(type.ofType, named)}>` : named(type as GraphQLType & Named);

/** TypeScript of an object type from the texts of its members. */
export const objectText = (members: readonly string[]): string =>
  `{\n${members.map((member) => `  ${member.replaceAll('\n', '\n  ')};\n`).join('')}}`;

/** The declaration of an enum as the union of its values. */
export const enumDeclaration = (type: GraphQLEnumType): string =>
  `export type ${type.name} = ${type
    .getValues()
    .map(({ name }) => `'${name}'`)
    .join(' | ')};`;

/** The declaration of an input object, given the text of each named type in it. */
export const inputDeclaration = (type: GraphQLInputObjectType, named: (type: GraphQLNamedType) => string): string =>
  `export interface ${type.name} ${objectText(
    Object.values(type.getFields()).map((field) =>
      memberText(field.name, wrappedText(field.type, named), !isRequiredInputField(field)),
    ),
  )}`;

/** A member of an object type. */
export const memberText = (name: string, type: string, optional: boolean): string =>
  `readonly ${name}${optional ? '?' : ''}: ${type}`;
