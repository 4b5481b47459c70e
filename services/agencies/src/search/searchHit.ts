import { agencyNameFit, type NamedAgency } from './agencyNameFit.js';
import { readName } from './readName.js';
import { type SearchColumns, searchColumns } from './searchColumns.js';
import { type SearchKind, searchKindOf } from './searchKinds.js';
import { rankOf, searchRanks } from './searchRanks.js';
import { normalise, unitsOf } from './unitsOf.js';

/** An entry that a search found, with every name of the thing. */
export interface FoundEntry {
  readonly id: string;
  /** Its place in the order of what was found, from 0; below {@link nearPlace} if it has the text in a name. */
  readonly place: number;
  /** Null for what has a text and no title. */
  readonly title_zh: string | null;
  readonly title_en: string | null;
  readonly text_zh: string | null;
  readonly text_en: string | null;
  /** Lines. */
  readonly other_names: string | null;
  /** Lines. */
  readonly numbers: string | null;
  readonly aliases: readonly string[];
}

/** By what a search found something. */
export type SearchVia = 'NAME' | 'ALIAS' | 'NUMBER' | 'PINYIN' | 'INITIALS' | 'TEXT' | 'TYPO';

/** What a search found. */
export interface SearchHit {
  readonly id: string;
  readonly place: number;
  readonly kind: SearchKind;
  readonly title_zh: string;
  readonly title_en: string | null;
  /** The name that matched, as it is written. */
  readonly matched: string;
  readonly via: SearchVia;
  /** 0 to 1; falls along the order of what was found. */
  readonly score: number;
}

/** How many places there are to a rank: what is of one rank comes shortest name first. */
export const placesOfRank = 1000;

/** The rank of words that stand in no one name together: each in another, or without the brackets of a number. */
const apart = searchRanks.length;

/** The first place of names that are near the text and do not have it. */
export const nearPlace = (apart + 1) * placesOfRank;

/** What is found last matches so well; what is found first, wholly. */
const leastScore = 0.2;
const lastPlace = nearPlace + placesOfRank - 1;

interface Name {
  readonly text: string;
  readonly via: SearchVia;
  readonly columns: SearchColumns;
}

/** Says by which of its names an entry was found. */
export function searchHit(entry: FoundEntry, words: readonly string[]): SearchHit {
  const names = namesOf(entry);
  const whole = matchOf(names, words);
  // Apart from each other the words are no surer than the weakest of them.
  const weakest = () => words.map((word) => matchOf(names, [word])).reduce((a, b) => (b.rank > a.rank ? b : a));
  const { name, rank } = whole.rank < apart ? whole : weakest();
  const via = spokenVia[searchRanks[rank]?.column ?? 'search_names'] ?? name.via;
  const { id, place, title_zh, title_en, text_zh, text_en } = entry;
  return hitOf(
    { id, place, title_zh: title_zh ?? text_zh ?? '', title_en: title_zh === null ? text_en : title_en },
    name.text,
    via,
  );
}

/** The agencies whose names are near a text, nearest first, then by id. */
export function nearHits(text: string, agencies: readonly NamedAgency[]): SearchHit[] {
  return agencies
    .flatMap((agency) => {
      const fit = agencyNameFit(text, agency);
      if (!fit) return [];
      const place = nearPlace + Math.round((1 - fit.certainty) * (placesOfRank - 1));
      const { id, name_zh, name_en } = agency;
      return hitOf({ id, place, title_zh: name_zh, title_en: name_en }, fit.matched, 'TYPO');
    })
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/** What was found at a place, by a name of it. */
function hitOf(
  entry: Pick<SearchHit, 'id' | 'place' | 'title_zh' | 'title_en'>,
  matched: string,
  via: SearchVia,
): SearchHit {
  const { id, place, title_zh, title_en } = entry;
  return {
    id,
    place,
    kind: searchKindOf(id) as SearchKind,
    title_zh,
    title_en,
    matched,
    via,
    score: 1 - ((1 - leastScore) * place) / lastPlace,
  };
}

const spokenVia: Partial<Record<keyof SearchColumns, SearchVia>> = {
  search_pinyin: 'PINYIN',
  search_initials: 'INITIALS',
};

/** The name in which the words stand best, the first of equals. */
function matchOf(names: readonly Name[], words: readonly string[]): { name: Name; rank: number } {
  const ranked = names.map((name) => ({ name, rank: rankOf(name.columns, words) }));
  const best = ranked.reduce((a, b) => (b.rank < a.rank ? b : a));
  if (best.rank < apart) return best;
  const text = normalise(words.join(''));
  return ranked.find(({ name }) => normalise(name.text).includes(text)) ?? best;
}

function namesOf(entry: FoundEntry): Name[] {
  const { title_zh, title_en, text_zh, text_en, other_names, numbers, aliases } = entry;
  const of = (text: string, via: SearchVia): Name => ({
    text,
    via,
    columns: via === 'NAME' ? searchColumns([readName(text)], []) : searchColumns([], [readName(text)]),
  });
  return [
    ...present([title_zh, title_en]).map((text) => of(text, 'NAME')),
    ...[...lines(other_names), ...aliases].map((text) => of(text, 'ALIAS')),
    ...lines(numbers).map((text) => of(text, 'NUMBER')),
    ...present([text_zh, text_en]).map((text) => ({
      ...{ text, via: 'TEXT' as const, columns: searchColumns([], [], [unitsOf(text)]) },
    })),
  ];
}

const present = (texts: readonly (string | null)[]): string[] => texts.flatMap((text) => text ?? []);

const lines = (text: string | null): string[] => text?.split('\n') ?? [];
