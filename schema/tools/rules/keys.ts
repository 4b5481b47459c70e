import { type DirectiveNode, Kind } from 'graphql';
import { directivesNamed } from '../entities.js';
import { type Issue, issueAt } from '../issue.js';
import type { SubgraphSource } from '../sources.js';

/** The selection of a `@key`, with its blanks made alike. */
function selectionOf(key: DirectiveNode): string {
  const fields = key.arguments?.find((argument) => argument.name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING
    ? fields.value
        .trim()
        .split(/[\s,]+/)
        .join(' ')
    : '';
}

/** A type that has more than one key, in one subgraph or in several, has only keys of one plain field. */
export function keyIssues(subgraphs: readonly SubgraphSource[]): Issue[] {
  const keysByType = new Map<string, DirectiveNode[]>();
  for (const { document } of subgraphs) {
    for (const definition of document.definitions) {
      if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
      const keys = keysByType.get(definition.name.value) ?? [];
      keysByType.set(definition.name.value, [...keys, ...directivesNamed(definition, 'key')]);
    }
  }
  return [...keysByType].flatMap(([type, keys]) => {
    if (new Set(keys.map(selectionOf)).size < 2) return [];
    const composite = keys.filter((key) => /\W/.test(selectionOf(key)));
    return composite.map((key) =>
      issueAt(
        key,
        `${type} has the composite key "${selectionOf(key)}" beside another: Apollo Gateway plans that wrongly`,
      ),
    );
  });
}
