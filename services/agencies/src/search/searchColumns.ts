import type { ReadName } from './readName.js';

/**
 * The names of a thing as a search reads them: each a text of lines, every line between line breaks; null if there is none.
 * In `search_names`, `search_aliases` and `search_texts` a space precedes each unit, so that what is found there begins with a
 * unit.
 */
export interface SearchColumns {
  /** Its title in either language. */
  readonly search_names: string | null;
  /** Its other names and numbers. */
  readonly search_aliases: string | null;
  /** What its text says beside its names. */
  readonly search_texts: string | null;
  readonly search_pinyin: string | null;
  readonly search_initials: string | null;
}

/** The columns of a thing of these titles, other names and texts, the texts as their units. */
export function searchColumns(
  titles: readonly ReadName[],
  others: readonly ReadName[],
  texts: readonly (readonly string[])[] = [],
): SearchColumns {
  const spoken = [...titles, ...others].filter(({ pinyin }) => pinyin.length > 0);
  return {
    search_names: lines(titles.map(({ units }) => spaced(units))),
    search_aliases: lines(others.map(({ units }) => spaced(units))),
    search_texts: lines(texts.map(spaced)),
    search_pinyin: lines(spoken.map(({ pinyin }) => pinyin.join(''))),
    search_initials: lines(spoken.map(({ initials }) => initials.join(''))),
  };
}

/** Units as what is written is held. */
export const spaced = (units: readonly string[]): string => units.map((unit) => ` ${unit}`).join('');

const lines = (texts: readonly string[]): string | null => (texts.length === 0 ? null : `\n${texts.join('\n')}\n`);
