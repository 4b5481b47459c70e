import { type SearchColumns, spaced } from './searchColumns.js';
import { unitsOf } from './unitsOf.js';

/** A way in which a text can stand in the names of a thing: in which column, and whether a line is it, begins with it, has it, or has each of its words. */
export interface SearchRank {
  readonly column: keyof SearchColumns;
  readonly fit: 'is' | 'begins' | 'has' | 'hasWords';
}

/**
 * The ways, best first. A whole name comes before the beginning of one, a title before another name: who types a whole short
 * name or document number means what has it, not what begins with it. What is written comes before what is spoken, and a name
 * before what a text says.
 */
export const searchRanks: readonly SearchRank[] = [
  { column: 'search_names', fit: 'is' },
  { column: 'search_aliases', fit: 'is' },
  { column: 'search_names', fit: 'begins' },
  { column: 'search_aliases', fit: 'begins' },
  { column: 'search_names', fit: 'has' },
  { column: 'search_aliases', fit: 'has' },
  { column: 'search_names', fit: 'hasWords' },
  { column: 'search_aliases', fit: 'hasWords' },
  { column: 'search_pinyin', fit: 'is' },
  { column: 'search_pinyin', fit: 'begins' },
  { column: 'search_pinyin', fit: 'has' },
  { column: 'search_pinyin', fit: 'hasWords' },
  { column: 'search_initials', fit: 'is' },
  { column: 'search_initials', fit: 'begins' },
  { column: 'search_initials', fit: 'has' },
  { column: 'search_initials', fit: 'hasWords' },
  { column: 'search_texts', fit: 'has' },
  { column: 'search_texts', fit: 'hasWords' },
];

/** What must stand in the column of a way, all of it. */
export function patternsOf({ column, fit }: SearchRank, words: readonly string[]): string[] {
  const isWritten = column !== 'search_pinyin' && column !== 'search_initials';
  const held = words.map((word) => (isWritten ? spaced(unitsOf(word)) : unitsOf(word).join('')));
  if (fit === 'hasWords') return held;
  const line = held.join('');
  return [fit === 'is' ? `\n${line}\n` : fit === 'begins' ? `\n${line}` : line];
}

/** The best way in which the words stand in the names of a thing; as many as there are ways if they stand in none. */
export function rankOf(columns: SearchColumns, words: readonly string[]): number {
  const rank = searchRanks.findIndex((way) =>
    patternsOf(way, words).every((pattern) => columns[way.column]?.includes(pattern)),
  );
  return rank < 0 ? searchRanks.length : rank;
}
