import type { ApolloServerPlugin } from '@apollo/server';
import { describedIn } from '@zibo-graph/schema';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { acceptedLanguage } from '../http/acceptedLanguage.js';
import type { RequestScope } from './RequestScope.js';

/** Gives what introspection tells of the graph in the language that the request likes best. */
export const documentation: ApolloServerPlugin<RequestScope> = {
  async requestDidStart() {
    return {
      async willSendResponse({ document, operation, response: { body }, contextValue: { http } }) {
        const data = body?.kind === 'single' && body.singleResult.data;
        if (!data || !document || !operation) return;
        const language = acceptedLanguage(http.headers['accept-language']);
        if (language === 'en') return;
        for (const name of introspectionNames(operation.selectionSet, document)) {
          data[name] = translated(data[name], describedIn(language));
        }
      },
    };
  },
};

/** Under which names the answer has what introspection tells; each fragment is looked into once, wherever it is spread. */
function introspectionNames(
  { selections }: SelectionSetNode,
  document: DocumentNode,
  seen = new Set<FragmentDefinitionNode>(),
): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return introspectionNames(selection.selectionSet, document, seen);
    if (selection.kind === Kind.FIELD) {
      return ['__schema', '__type'].includes(selection.name.value) ? [(selection.alias ?? selection.name).value] : [];
    }
    const spread = document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .find(({ name }) => name.value === selection.name.value);
    if (!spread || seen.has(spread)) return [];
    return introspectionNames(spread.selectionSet, document, seen.add(spread));
  });
}

/** Every text of the documentation is a sentence: no name of a type or field, and no default value, reads like one. */
function translated(value: unknown, translate: (text: string) => string): unknown {
  if (typeof value === 'string') return translate(value);
  if (Array.isArray(value)) return value.map((item) => translated(item, translate));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, translated(inner, translate)]));
}
