import { closest } from 'fastest-levenshtein';

/** The candidate that is fewest insertions, deletions and replacements away from a word; the first of equals. */
export const nearest = (word: string, candidates: readonly string[]): string =>
  // A cell may hold a whole text: what it begins with tells enough.
  closest(word.slice(0, 100), candidates);
