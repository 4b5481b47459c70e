import { codelist } from '@zibo-graph/schema';
import type { Locale } from './values.js';

/** What a code of a codelist is called in a language, Chinese if none is given; the code itself if the list lacks it. */
export function codeLabel(list: string, code: string, locale?: Locale | null): string {
  const entry = codelist(list).get(code);
  return (locale === 'EN' ? entry?.titleEn : entry?.titleZh) ?? code;
}
