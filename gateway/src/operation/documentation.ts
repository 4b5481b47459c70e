import { type DocumentationLanguage, describedIn } from '@zibo-graph/schema';
import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { ReadyOperation } from './documents.js';

/**
 * Gives what introspection tells of the graph in a language.
 * @returns the data itself where nothing is to be translated.
 */
export function documentedIn<Data extends Readonly<Record<string, unknown>>>(
  language: DocumentationLanguage,
  { document, operation }: Pick<ReadyOperation, 'document' | 'operation'>,
  data: Data,
): Data {
  if (language === 'en') return data;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const names = introspectionNames(operation.selectionSet, fragments);
  if (names.length === 0) return data;
  return { ...data, ...Object.fromEntries(names.map((name) => [name, translated(data[name], describedIn(language))])) };
}

/** Under which names the answer has what introspection tells; each fragment is looked into once, wherever it is spread. */
function introspectionNames(
  { selections }: SelectionSetNode,
  fragments: readonly FragmentDefinitionNode[],
  seen = new Set<FragmentDefinitionNode>(),
): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return introspectionNames(selection.selectionSet, fragments, seen);
    if (selection.kind === Kind.FIELD) {
      return ['__schema', '__type'].includes(selection.name.value) ? [(selection.alias ?? selection.name).value] : [];
    }
    const spread = fragments.find(({ name }) => name.value === selection.name.value);
    if (!spread || seen.has(spread)) return [];
    return introspectionNames(spread.selectionSet, fragments, seen.add(spread));
  });
}

/** Every text of the documentation is a sentence: no name of a type or field, and no default value, reads like one. */
function translated(value: unknown, translate: (text: string) => string): unknown {
  if (typeof value === 'string') return translate(value);
  if (Array.isArray(value)) return value.map((item) => translated(item, translate));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, translated(inner, translate)]));
}
