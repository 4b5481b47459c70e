import { type DocumentationLanguage, describedIn } from '@zibo-graph/schema';
import { isIntrospection, type OperationInDocument, responseName, rootFields } from '../federation/metaFields.js';

/**
 * Gives what introspection tells of the graph in a language.
 * @returns the data itself where nothing is to be translated.
 */
export function documentedIn<Data extends Readonly<Record<string, unknown>>>(
  language: DocumentationLanguage,
  operation: OperationInDocument,
  data: Data,
): Data {
  if (language === 'en') return data;
  const names = rootFields(operation).filter(isIntrospection).map(responseName);
  if (names.length === 0) return data;
  return { ...data, ...Object.fromEntries(names.map((name) => [name, translated(data[name], describedIn(language))])) };
}

/** Every text of the documentation is a sentence: no name of a type or field, and no default value, reads like one. */
function translated(value: unknown, translate: (text: string) => string): unknown {
  if (typeof value === 'string') return translate(value);
  if (Array.isArray(value)) return value.map((item) => translated(item, translate));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, translated(inner, translate)]));
}
