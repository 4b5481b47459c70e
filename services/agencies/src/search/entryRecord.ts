import type { RecordValues } from '@zibo-graph/database';
import { readName } from './readName.js';
import { searchColumns } from './searchColumns.js';
import { keysOf, roughKeysOf } from './searchKeys.js';
import { searchKindOf } from './searchKinds.js';
import { unitsOf } from './unitsOf.js';

/** What a record says about the thing of an id: its title and the other names under which it is known. */
export interface NamedThing {
  readonly id: string;
  /** Titles of what can be searched for; null for what has none. */
  readonly titleZh?: string | null | undefined;
  readonly titleEn?: string | null | undefined;
  /** What its text says beside its title. Of what has no title it stands for it. */
  readonly textZh?: string | null | undefined;
  readonly textEn?: string | null | undefined;
  readonly otherNames?: readonly (string | null)[];
  /** Its numbers or codes, as printed: 周政办字〔2021〕35号. */
  readonly numbers?: readonly (string | null)[];
}

/** The entry of a thing, made of its own record alone. Of what cannot be searched for it holds the id and nothing else. */
export function entryOf(thing: NamedThing): RecordValues {
  const { id, titleZh, titleEn, textZh, textEn, otherNames = [], numbers = [] } = thing;
  const titles = present([titleZh, titleEn]);
  const names = present(otherNames);
  const numbered = present(numbers);
  const texts = present([textZh, textEn]);
  const isSearched = searchKindOf(id) !== null && [...titles, ...texts].length > 0;
  return {
    id,
    alias: '',
    title_zh: isSearched ? (titleZh ?? null) : null,
    title_en: isSearched ? (titleEn ?? null) : null,
    text_zh: isSearched ? (textZh ?? null) : null,
    text_en: isSearched ? (textEn ?? null) : null,
    other_names: isSearched ? names.join('\n') || null : null,
    numbers: isSearched ? numbered.join('\n') || null : null,
    ...(isSearched ? found(id, titles, [...names, ...numbered], texts) : foundByNothing),
  };
}

/** The entry of another name of a thing, made of the record of that name alone. */
export const aliasEntryOf = (id: string, alias: string): RecordValues => ({
  id,
  alias,
  title_zh: null,
  title_en: null,
  text_zh: null,
  text_en: null,
  other_names: null,
  numbers: null,
  ...found(id, [], [alias], []),
});

const present = (names: readonly (string | null | undefined)[]): string[] => names.flatMap((name) => name || []);

const foundByNothing: RecordValues = {
  search_names: null,
  search_aliases: null,
  search_texts: null,
  search_pinyin: null,
  search_initials: null,
  search_keys: null,
};

/** What a search finds a thing by; all null if it cannot be searched for. Texts are found as they are written only. */
function found(
  id: string,
  titles: readonly string[],
  others: readonly string[],
  texts: readonly string[],
): RecordValues {
  const kind = searchKindOf(id);
  if (kind === null) return foundByNothing;
  const [readTitles, readOthers] = [titles.map(readName), others.map(readName)];
  const names = [...readTitles, ...readOthers];
  const written = texts.map(unitsOf);
  const keys = names.flatMap(({ units, pinyin, initials }) => [units, pinyin, initials].flatMap(keysOf));
  const rough = kind === 'AGENCY' ? names.flatMap(({ units }) => roughKeysOf(units)) : [];
  return {
    ...searchColumns(readTitles, readOthers, written),
    search_keys: [...new Set([kind, ...keys, ...written.flatMap(keysOf), ...rough])].sort().join(' '),
  };
}
