import { closest, distance } from 'fastest-levenshtein';

/** A cell may hold a whole text: what it begins with tells enough. */
const longestWord = 100;

/**
 * The candidate that a word was likely meant to be: the one that is fewest insertions, deletions and replacements away, if these
 * are at most a third of the longer of the two. The first of equals; null if all are further.
 */
export function suggestion(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const found = closest(word.slice(0, longestWord), candidates);
  const longer = Math.max(word.length, found.length);
  return distance(word.slice(0, longestWord), found) * 3 <= longer ? found : null;
}
