import { Kind, print } from 'graphql';
import { type Issue, issueAt } from '../issue.js';
import type { SubgraphSource } from '../sources.js';

/**
 * Every field of the root takes `knownAt: DateTime`, and no other field does: the time is that of the whole operation, and caches of
 * clients tell a field of the root as it was from the same field as it is by its arguments alone.
 */
export function knownAtIssues(subgraphs: readonly SubgraphSource[]): Issue[] {
  return subgraphs.flatMap(({ document }) =>
    document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
      const type = definition.name.value;
      return (definition.fields ?? []).flatMap((field) => {
        const argument = field.arguments?.find(({ name }) => name.value === 'knownAt');
        const isRoot = type === 'Query';
        if (isRoot === (argument !== undefined && print(argument.type) === 'DateTime')) return [];
        const fault = isRoot ? 'must take knownAt: DateTime' : 'takes knownAt, which is for fields of the root';
        return argument || isRoot ? [issueAt(field, `${type}.${field.name.value} ${fault}`)] : [];
      });
    }),
  );
}
