import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

interface FieldMatch {
  readonly type: GraphQLNamedType;
  readonly field: Field;
  readonly argument?: GraphQLArgument;
}

/** What a search of the documentation finds, as GraphiQL shows it: fields of the type that is open, types, other fields. */
export interface DocsMatches {
  readonly within: readonly FieldMatch[];
  readonly types: readonly { readonly type: GraphQLNamedType }[];
  readonly fields: readonly FieldMatch[];
}

/** So many matches are shown. */
const mostMatches = 100;

/**
 * Finds types, fields and arguments by their names, and then by what their descriptions say, in whatever language they are in. All
 * words of the search must be there.
 * @param within the type that is open: its fields come apart.
 */
export function searchDocs(schema: GraphQLSchema, within: GraphQLNamedType | undefined, search: string): DocsMatches {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const others = types.filter((type) => type !== within);
  return cut(
    within ? fieldMatches(within, fits) : [],
    others.flatMap((type) => rankOf(type.name, aboutType(type), { type }, fits)),
    others.flatMap((type) => fieldMatches(type, fits)),
  );
}

/** A match by name goes before one by description. */
interface Ranked<T> {
  readonly rank: 0 | 1;
  readonly match: T;
}

const rankOf = <T>(name: string, about: string, match: T, fits: (text: string) => boolean): readonly Ranked<T>[] =>
  fits(name) ? [{ rank: 0, match }] : fits(`${name} ${about}`) ? [{ rank: 1, match }] : [];

/** What is said of a type: of an enum, of its values as well, which have no page of their own. */
const aboutType = (type: GraphQLNamedType): string =>
  [
    type.description ?? '',
    ...(isEnumType(type) ? type.getValues().map(({ name, description }) => `${name} ${description ?? ''}`) : []),
  ].join(' ');

function fieldMatches(type: GraphQLNamedType, fits: (text: string) => boolean): readonly Ranked<FieldMatch>[] {
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values<Field>(type.getFields()).flatMap((field) => {
    const own = rankOf(field.name, field.description ?? '', { type, field }, fits);
    if (own.length > 0 || !('args' in field)) return own;
    return field.args.flatMap((argument) =>
      rankOf(argument.name, argument.description ?? '', { type, field, argument }, fits),
    );
  });
}

/** The best of all, in the order of their lists. */
function cut(
  own: readonly Ranked<FieldMatch>[],
  named: readonly Ranked<{ readonly type: GraphQLNamedType }>[],
  others: readonly Ranked<FieldMatch>[],
): DocsMatches {
  let left = mostMatches;
  const take = <T>(list: readonly Ranked<T>[], rank: 0 | 1): T[] => {
    const taken = list.filter((one) => one.rank === rank).slice(0, left);
    left -= taken.length;
    return taken.map(({ match }) => match);
  };
  const [within, types, fields] = [take(own, 0), take(named, 0), take(others, 0)];
  return {
    within: [...within, ...take(own, 1)],
    types: [...types, ...take(named, 1)],
    fields: [...fields, ...take(others, 1)],
  };
}
