import { type CodelistEntry, codelist } from '@zibo-graph/schema';
import { Decimal } from '../exactDecimal.js';
import type { LoadedDataset } from '../LoadedDataset.js';
import { tableOfId } from '../subgraphs.js';

/** The same words in Chinese and English. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** Puts words together in both languages; what stands between them is given in each. */
export const worded = (build: (language: 'zh' | 'en') => string): Wording => ({ zh: build('zh'), en: build('en') });

/** What a row is called: its name, title or statement; the id of a row that is not in the data set. */
export function nameOf(dataset: LoadedDataset, id: string | null): Wording {
  const table = id === null ? undefined : tableOfId(id);
  const record = table && dataset.get(table).get(id);
  const field = ['name', 'title', 'statement'].find((name) => record?.[`${name}_zh`]);
  if (!record || !field) return { zh: id ?? '', en: id ?? '' };
  return { zh: String(record[`${field}_zh`]), en: String(record[`${field}_en`] ?? record[`${field}_zh`]) };
}

/** Words of a source between quotation marks; those that they have themselves become single ones. */
export const quoted = (words: string | null): string => `“${(words ?? '').replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** The title of a document or a plan between the marks of its language. */
export function titleOf(dataset: LoadedDataset, id: string | null): Wording {
  const { zh, en } = nameOf(dataset, id);
  return { zh: `《${zh}》`, en: quoted(en) };
}

/** What a row is called, between quotation marks. */
export function quotedName(dataset: LoadedDataset, id: string): Wording {
  const { zh, en } = nameOf(dataset, id);
  return { zh: quoted(zh), en: quoted(en) };
}

/** The title of a code in a codelist. */
export function codeTitle(list: string, code: string): Wording {
  const entry = codelist(list).get(code);
  return { zh: entry?.titleZh ?? code, en: entry?.titleEn ?? code };
}

/** A figure: exact decimals in text, codes of the codelists `unit` and `bound`. */
export interface Figure {
  readonly value: string;
  readonly upper?: string | null;
  readonly unit: string;
  /** What the unit is where a data set brings it. */
  readonly own_unit?: Titles;
  readonly bound: string;
}

const boundWords: Readonly<Record<string, Wording>> = {
  ABOUT: { zh: '约', en: 'about ' },
  AT_LEAST: { zh: '不少于', en: 'at least ' },
  AT_MOST: { zh: '不超过', en: 'at most ' },
  MORE_THAN: { zh: '超过', en: 'more than ' },
  LESS_THAN: { zh: '低于', en: 'less than ' },
};

/** A figure in words: `约136亿元`, `about CNY 13.6 billion`. */
export function figureText({ value, upper, unit, own_unit, bound }: Figure): Wording {
  const ends = [value, ...(upper ? [upper] : [])].map((end) => new Decimal(end));
  const text = (language: 'zh' | 'en') =>
    unit === 'CNY'
      ? moneyText(ends, language)
      : plainText(ends, own_unit ?? codelist('unit').get(unit) ?? { titleZh: unit, titleEn: unit }, language);
  return worded((language) => `${boundWords[bound]?.[language] ?? ''}${text(language)}`);
}

type Titles = Pick<CodelistEntry, 'titleZh' | 'titleEn'>;

function plainText(ends: readonly Decimal[], { titleZh, titleEn }: Titles, language: 'zh' | 'en'): string {
  const range = ends.map((end) => end.toFixed()).join('–');
  return language === 'zh' ? `${range}${titleZh}` : `${range}${/^[%‰]/.test(titleZh) ? titleZh : ` ${titleEn}`}`;
}

const moneySteps: Readonly<Record<'zh' | 'en', readonly [number, string][]>> = {
  zh: [
    [1e8, '亿元'],
    [1e4, '万元'],
    [1, '元'],
  ],
  en: [
    [1e9, ' billion'],
    [1e6, ' million'],
    [1, ''],
  ],
};

function moneyText(ends: readonly Decimal[], language: 'zh' | 'en'): string {
  const largest = ends.at(-1) ?? new Decimal(0);
  const [size, word] = moneySteps[language].find(([least]) => largest.abs().gte(least)) ?? [
    1,
    language === 'zh' ? '元' : '',
  ];
  const range = ends.map((end) => end.div(size).toFixed()).join('–');
  return language === 'zh' ? `${range}${word}` : `CNY ${range}${word}`;
}

/** A day or a span of days: whole years by their numbers. */
export function periodText({
  period_start,
  period_end,
  as_of,
}: {
  readonly period_start?: string | null;
  readonly period_end?: string | null;
  readonly as_of?: string | null;
}): Wording {
  if (!period_start || !period_end) return worded(() => as_of ?? '');
  const wholeYears = period_start.endsWith('-01-01') && period_end.endsWith('-12-31');
  const [from, to] = [period_start.slice(0, 4), period_end.slice(0, 4)];
  if (!wholeYears) return { zh: `${period_start}至${period_end}`, en: `${period_start} to ${period_end}` };
  const years = from === to ? from : `${from}–${to}`;
  return { zh: `${years}年`, en: years };
}
