import type { Bilingual } from './bilingual.js';
import { Decimal } from './exactDecimal.js';
import { type UnitEntry, unitOf } from './units.js';

/** Languages of texts: Chinese as the source has it, English. */
export type Locale = 'ZH_CN' | 'EN';
/** How exactly a figure is meant. */
export type Bound = 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'MORE_THAN' | 'LESS_THAN';
export type MoneyUnit = 'YUAN' | 'WAN_YUAN' | 'YI_YUAN';

/** A unit by its code; with what it is where a data set brings it. */
export interface UnitValue {
  readonly code: string;
  readonly own_unit?: UnitEntry | undefined;
}

/** A figure with its unit, as rows have it: exact decimals in text, codes of the codelists `unit` and `bound`. */
export interface QuantityValue {
  readonly value: string;
  readonly upper: string | null;
  readonly unit: string;
  readonly bound: string;
  readonly reported: string | null;
  /** What the unit is where a data set brings it. */
  readonly own_unit?: UnitEntry | undefined;
}

/** An amount of money in yuan, exact; `reported` is null where this project derived it. */
export interface MoneyValue {
  readonly yuan: string;
  readonly bound: string;
  readonly reported: string | null;
}

/** A span of days, both ends included. */
export interface PeriodValue {
  readonly start: string;
  readonly end: string;
  readonly partial: boolean;
}

/** Where a fact stands. */
export interface CitationValue {
  readonly document_id: string;
  readonly locator: string;
  readonly reported?: string | null;
  readonly note_zh?: string | null;
  readonly note_en?: string | null;
}

/** What the rows of a group have in common in one dimension. */
export interface GroupKeyValue {
  /** The dimension as it was asked for. */
  readonly dimension: string;
  /** The value: an id, a code, or a stretch of time as `2022`, `2022-Q3` or `2021-2025`; null for rows that have none. */
  readonly value: string | null;
  /** Reads what the value is called; null if that is not known. */
  readonly title: (value: string) => Bilingual | null | Promise<Bilingual | null>;
  /** The entity that the value is, where the key leads to it. */
  readonly entity?: 'Area' | 'Agency';
}

/** A change of a data set: the revision it made of its subgraph, and what it did to the rows. */
export interface DatasetRevisionValue {
  readonly revision: number;
  readonly changed_at: string;
  readonly rows_added: number;
  readonly rows_superseded: number;
}

/** A data set as it stands in one subgraph. */
export interface DatasetPartValue {
  /** Every revision it made, newest first; one at least. */
  readonly revisions: readonly DatasetRevisionValue[];
  readonly rows: number;
  /** The ids of the documents that its rows cite. */
  readonly sources: readonly string[];
}

/** The text of a row in the language asked for, `<field>_zh` or `<field>_en`; in Chinese where nobody has put it into English. */
export function localized<F extends string>(
  row: { readonly [K in `${F}_zh`]: string } & { readonly [K in `${F}_en`]: string | null },
  field: F,
  locale: Locale | null | undefined,
): string;
export function localized<F extends string>(
  row: { readonly [K in `${F}_zh` | `${F}_en`]: string | null },
  field: F,
  locale: Locale | null | undefined,
): string | null;
export function localized(row: Record<string, unknown>, field: string, locale: Locale | null | undefined): unknown {
  return (locale === 'EN' ? row[`${field}_en`] : null) ?? row[`${field}_zh`];
}

/** Whether a text of a row is there in English, too: what `<field>IsTranslated` answers. */
export const isTranslated =
  <F extends string>(field: F) =>
  (row: { readonly [K in `${F}_en`]: string | null }): boolean =>
    row[`${field}_en`] !== null;

/** A period of a row that may have none. */
export function period(start: string | null, end: string | null, partial = false): PeriodValue | null {
  return start !== null && end !== null ? { start, end, partial } : null;
}

/** An amount of a row that may have none. A figure whose source gives no word for its bound is meant as it stands. */
export function money(yuan: string | null, bound: string | null, reported: string | null): MoneyValue | null {
  return yuan === null ? null : { yuan, bound: bound ?? 'EXACT', reported };
}

/** What a subgraph hands on of an entity that another owns; null where the row names none. */
export function entityReference<T extends string>(type: T, id: string | null): { __typename: T; id: string } | null {
  return id === null ? null : { __typename: type, id };
}

/** The citation of a row, as the list that the schema has. */
export function citations(row: CitationValue): CitationValue[] {
  return [row];
}

const boundWords: Record<Bound, { zh: (figure: string) => string; en: (figure: string) => string }> = {
  EXACT: { zh: (f) => f, en: (f) => f },
  ABOUT: { zh: (f) => `约${f}`, en: (f) => `about ${f}` },
  AT_LEAST: { zh: (f) => `不少于${f}`, en: (f) => `at least ${f}` },
  AT_MOST: { zh: (f) => `不超过${f}`, en: (f) => `at most ${f}` },
  MORE_THAN: { zh: (f) => `超过${f}`, en: (f) => `more than ${f}` },
  LESS_THAN: { zh: (f) => `低于${f}`, en: (f) => `less than ${f}` },
};

const withBound = (bound: string, locale: Locale | null | undefined, figure: string): string =>
  boundWords[bound as Bound][locale === 'EN' ? 'en' : 'zh'](figure);

/** Words for sizes of numbers, largest first: 亿 and 万, billion and million. */
const sizeWords: Readonly<Record<Locale, readonly (readonly [size: number, word: string])[]>> = {
  ZH_CN: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  EN: [
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};

/** A number in words of size, exact; `decimals` bounds what may stand behind the point: 70亿, but not 8.0112万. */
function inWords(value: string, locale: Locale | null | undefined, decimals = Number.POSITIVE_INFINITY): string {
  const number = new Decimal(value);
  const fits = ([size]: readonly [number, string]): boolean =>
    number.abs().gte(size) && number.div(size).decimalPlaces() <= decimals;
  const [size, word] = sizeWords[locale ?? 'ZH_CN'].find(fits) ?? [1, ''];
  return `${number.div(size).toFixed()}${word}`;
}

/** A figure in words, with its bound and unit: `约70亿立方米`, `at least 95 percent`. */
export function quantityText(quantity: QuantityValue, locale: Locale | null | undefined): string {
  const { value, upper, bound } = quantity;
  if (quantity.unit === 'CNY' && upper === null) return moneyText({ yuan: value, bound, reported: null }, locale);
  const unit = unitOf(quantity);
  const range = [value, ...(upper === null ? [] : [upper])].map((end) => inWords(end, locale, 2)).join('–');
  const figure = locale === 'EN' ? `${range} ${unit?.titleEn}` : `${range}${unit?.titleZh}`;
  return withBound(bound, locale, figure);
}

/** An amount in words: `524亿元`, `CNY 52.4 billion`. */
export function moneyText(money: MoneyValue, locale: Locale | null | undefined): string {
  const figure = inWords(money.yuan, locale);
  return withBound(money.bound, locale, locale === 'EN' ? `CNY ${figure}` : `${figure}元`);
}

/** A span of days in words, whole years by their numbers: `2021–2022年`, `2021-01-01 to 2023-06-30`. */
export function periodLabel({ start, end }: Omit<PeriodValue, 'partial'>, locale: Locale | null | undefined): string {
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31');
  if (!wholeYears) return locale === 'EN' ? `${start} to ${end}` : `${start}至${end}`;
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  const years = from === to ? from : `${from}–${to}`;
  return locale === 'EN' ? years : `${years}年`;
}
