import { type FieldDefinitionNode, Kind, print, type TypeNode } from 'graphql';
import { type Issue, issueAt } from '../issue.js';
import type { SubgraphSource } from '../sources.js';

/** Codes that nobody shows: a client chooses them, and is given them back nowhere. */
const chosen = ['locale', 'moneyUnit'];

/**
 * A field that gives a code has one beside it that says it in words, so that no client keeps a table of words: `kind` and
 * `kindLabel(locale)`, `measures` and `measureLabels(locale)`, null where the code is. Codes are enums with a codelist.
 * @param codelists the names of the codelists.
 */
export function labelIssues(subgraphs: readonly SubgraphSource[], codelists: readonly string[]): Issue[] {
  return subgraphs.flatMap(({ document }) => {
    const codes = new Set(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.ENUM_TYPE_DEFINITION && hasWords(definition.name.value, codelists)
          ? [definition.name.value]
          : [],
      ),
    );
    return document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const fields = definition.fields ?? [];
      return fields.flatMap((field) => {
        if (!codes.has(namedType(field.type))) return [];
        const wanted = labelOf(field);
        const found = fields.find(({ name }) => name.value === wanted.name);
        if (found && print(found.type) === wanted.type && found.arguments?.map(print).some(isLocale)) return [];
        const { name } = definition;
        return [
          issueAt(
            field,
            `${name.value}.${field.name.value} wants ${wanted.name}(locale: Locale = ZH_CN): ${wanted.type} beside it`,
          ),
        ];
      });
    });
  });
}

const hasWords = (type: string, codelists: readonly string[]): boolean => {
  const list = type.charAt(0).toLowerCase() + type.slice(1);
  return codelists.includes(list) && !chosen.includes(list);
};

const isLocale = (argument: string): boolean => argument.endsWith('locale: Locale = ZH_CN');

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** The field that says what another gives as a code. */
function labelOf({ name: { value: name }, type }: FieldDefinitionNode): { name: string; type: string } {
  const text = print(type).replace(/\w+/, 'String');
  return { name: text.includes('[') ? `${name.slice(0, -1)}Labels` : `${name}Label`, type: text };
}
