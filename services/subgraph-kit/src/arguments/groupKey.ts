import { codelist } from '@zibo-graph/schema';
import type { Bilingual } from '../values/bilingual.js';
import type { MaybePromise } from '../values/maybePromise.js';
import type { GroupKeyValue } from '../values/values.js';

/** What the values of a dimension of an aggregate are: how they are called, and of which entity they are ids. */
export type GroupDimension = Pick<GroupKeyValue, 'title' | 'entity'>;

/**
 * The keys of a group, in the order of the dimensions.
 * @param values the value of each dimension; null where the rows have none.
 */
export function groupKeys<Name extends string>(
  dimensions: readonly Name[],
  values: Readonly<Record<Name, string | null>>,
  dimensionOf: (name: Name) => GroupDimension,
): GroupKeyValue[] {
  return dimensions.map((dimension) => ({ dimension, value: values[dimension], ...dimensionOf(dimension) }));
}

/** Titles of the codes of a codelist; null for a code that it does not have. */
export const codeTitle =
  (list: string) =>
  (code: string): Bilingual | null => {
    const entry = codelist(list).get(code);
    return entry ? { zh: entry.titleZh, en: entry.titleEn } : null;
  };

/** Titles of rows that have a name, in Chinese where nobody has put it into English; null where there is no row. */
export const nameTitle =
  (load: (id: string) => MaybePromise<{ readonly name_zh: string; readonly name_en: string | null } | null>) =>
  async (id: string): Promise<Bilingual | null> => {
    const row = await load(id);
    return row && { zh: row.name_zh, en: row.name_en ?? row.name_zh };
  };

/** The title of a stretch of time, `2022`, `2022-Q3` or `2021-2025`: `2022年第3季度`, `2022 Q3`. */
export function stretchTitle(stretch: string): Bilingual {
  const [first = '', second] = stretch.split('-');
  if (second === undefined) return { zh: `${first}年`, en: first };
  if (second.startsWith('Q')) return { zh: `${first}年第${second.slice(1)}季度`, en: `${first} ${second}` };
  return { zh: `${first}–${second}年`, en: `${first}–${second}` };
}
