import { codelist } from '@zibo-graph/schema';
import { type Bilingual, periodLabel } from '@zibo-graph/subgraph-kit';
import type { InvestmentAmountsRow } from '../rows.js';

/**
 * Why the amounts of a group cannot be added up, naming projects: null if they can.
 * - A project and one that it is part of both have an amount: it would count twice.
 * - Sources disagree on an amount.
 * - Amounts are of different days, or of different periods.
 */
export function investmentClash(row: InvestmentAmountsRow): Bilingual | null {
  const kind = codelist('investmentKind').get(row.kind);
  const [zh, en] = [kind?.titleZh ?? row.kind, kind?.titleEn ?? row.kind];
  if (row.nested !== null) {
    const [part, whole] = row.nested.split(' ');
    return {
      zh: `${part} 是 ${whole} 的组成部分，两者都有${zh}`,
      en: `${part} is part of ${whole}, and both have an amount of the kind ${en}`,
    };
  }
  if (row.disputed !== null) {
    const projects = [...new Set([row.disputed, row.disputed_last])];
    return {
      zh: `各来源所载 ${projects.join('、')} 的${zh}互相矛盾`,
      en: `sources disagree on the amount of the kind ${en} of ${projects.join(' and ')}`,
    };
  }
  const [earliest, latest] = [placeOf(row.earliest), placeOf(row.latest)];
  if (earliest.place === latest.place) return null;
  return {
    zh: `${zh}的日期或期间不一：${[earliest, latest].map(({ words }) => words.zh).join('、')}`,
    en: `amounts of the kind ${en} are of different days or periods: ${[earliest, latest].map(({ words }) => words.en).join(', ')}`,
  };
}

/** A day or a period, and in words with the project whose amount is of it. */
function placeOf(text: string | null): { readonly place: string; readonly words: Bilingual } {
  const [place = '', project = ''] = (text ?? '').split(' ');
  const { zh, en } = placeInWords(place);
  return { place, words: { zh: `${project}（${zh}）`, en: `${project} (${en})` } };
}

function placeInWords(place: string): Bilingual {
  const [start = '', end] = place.split('/');
  if (end !== undefined) return { zh: periodLabel({ start, end }, 'ZH_CN'), en: periodLabel({ start, end }, 'EN') };
  return place === '' ? { zh: '未注明日期', en: 'no date' } : { zh: place, en: place };
}
