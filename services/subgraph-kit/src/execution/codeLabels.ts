import { codelistNames } from '@zibo-graph/schema';
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
} from 'graphql';
import { codeLabel } from '../values/codeLabel.js';
import { type MaybePromise, mapMaybePromise } from '../values/maybePromise.js';
import type { Locale } from '../values/values.js';

/**
 * Resolves every field that says a code in words: `kindLabel` beside `kind`, `measureLabels` beside `measures`. The words are
 * the titles of the codelist that has the name of the enum.
 */
export function resolveCodeLabels(schema: GraphQLSchema): void {
  const lists = new Set(codelistNames());
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    for (const field of Object.values(fields)) {
      const coded = fields[codedFieldName(field.name)];
      const enumType = coded && getNamedType(coded.type);
      if (!coded || coded === field || !isEnumType(enumType)) continue;
      const list = `${enumType.name.charAt(0).toLowerCase()}${enumType.name.slice(1)}`;
      // Where data sets bring codes of their own, the subgraph knows their words.
      if (lists.has(list) && !field.resolve) field.resolve = labelResolver(coded, list);
    }
  }
}

/** The field whose code a field says in words, were it one that does. */
const codedFieldName = (name: string): string => name.replace(/Labels$/, 's').replace(/Label$/, '');

function labelResolver(
  { name, resolve }: GraphQLField<unknown, unknown>,
  list: string,
): GraphQLFieldResolver<unknown, unknown> {
  const inWords = (code: unknown, locale: Locale | null | undefined): unknown => {
    if (Array.isArray(code)) return code.map((each) => inWords(each, locale));
    return typeof code === 'string' ? codeLabel(list, code, locale) : null;
  };
  return (source, { locale }: { readonly locale?: Locale | null }, context, info) => {
    const code = resolve ? resolve(source, {}, context, info) : (source as Readonly<Record<string, unknown>>)[name];
    return mapMaybePromise(code as MaybePromise<unknown>, (found) => inWords(found, locale));
  };
}
