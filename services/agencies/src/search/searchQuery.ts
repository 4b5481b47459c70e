import { graphError } from '@zibo-graph/subgraph-kit';
import { exceedsKey, keyQuery } from './searchKeys.js';
import type { SearchKind } from './searchKinds.js';
import { normalise } from './unitsOf.js';

/** The most characters that a text to search for may have. */
const longestText = 100;

/** What is searched for. */
export interface SearchQuery {
  readonly text: string;
  /** Its words: each must stand in a name of what is found, anywhere. */
  readonly words: readonly string[];
  readonly kinds: readonly SearchKind[] | null;
  /** The condition on the keys of an entry, as a `tsquery`. */
  readonly keys: string;
  /** The words that are longer than a key, without what makes no difference: they must stand in the names as well. */
  readonly longWords: readonly string[];
}

/**
 * Reads what is searched for.
 * @returns null if nothing can be found by it: it has no letter or digit, or the list of kinds is empty.
 * @throws GraphQLError ARGUMENT_TOO_LONG if the text has more than 100 characters.
 */
export function searchQuery(text: string, kinds?: readonly SearchKind[] | null): SearchQuery | null {
  const length = [...text].length;
  if (length > longestText) {
    throw graphError('ARGUMENT_TOO_LONG', {
      field: 'text',
      values: { argument: 'text', limit: longestText, value: length },
    });
  }
  const words = [...new Set(text.split(/\s+/u))].filter((word) => normalise(word) !== '');
  if (words.length === 0 || kinds?.length === 0) return null;
  const normal = words.map(normalise);
  const conditions = normal.map(keyQuery);
  if (kinds) conditions.push(`(${kinds.map((kind) => `'${kind}'`).join(' | ')})`);
  return { text, words, kinds: kinds ?? null, keys: conditions.join(' & '), longWords: normal.filter(exceedsKey) };
}
