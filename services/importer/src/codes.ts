import { type CodelistEntry, codelist } from '@zibo-graph/schema';
import { Fault } from './Fault.js';
import { suggestion } from './suggestion.js';

/** A codelist of no more codes than this is shown whole. */
const mostListed = 20;
/** Codes of one title: 个 is the title of several units. */
const mostSuggested = 3;

/**
 * The reader of the cells of a column that holds a code of a codelist.
 * @param own the prefix of the ids by which data sets bring codes of their own, where they may.
 */
export function codeReader(name: string, own?: string): (cell: string) => string | Fault {
  const { entries, get } = codelist(name);
  return (cell) => get(cell)?.code ?? unknownCode(cell, name, entries, own);
}

/** The fault of a cell that is no code: what was likely meant, by code or title, and all codes where they are few. */
function unknownCode(cell: string, name: string, entries: readonly CodelistEntry[], own: string | undefined): Fault {
  const meant = meantBy(cell, entries);
  const all = entries.length <= mostListed ? entries : [];
  return new Fault('CODE_UNKNOWN', {
    codelist: name,
    hintZh: `${listed('；您是否要填', meant, 'titleZh')}${listed('；可填', all, 'titleZh')}${own ? `；数据集自带的以 ${own}: 开头` : ''}`,
    hintEn: `${listed('; did you mean', meant, 'titleEn')}${listed('; the codes are', all, 'titleEn')}${own ? `; one that a data set brings begins with ${own}:` : ''}`,
  });
}

function meantBy(cell: string, entries: readonly CodelistEntry[]): CodelistEntry[] {
  const titlesOf = ({ titleZh, titleEn }: CodelistEntry) => [titleZh, withoutNote(titleZh), titleEn.toLowerCase()];
  const titled = (title: string) => entries.filter((entry) => titlesOf(entry).includes(title));
  const exact = titled(cell.toLowerCase());
  if (exact.length > 0) return exact.slice(0, mostSuggested);
  const code = suggestion(
    cell.toUpperCase(),
    entries.map(({ code }) => code),
  );
  if (code !== null) return entries.filter((entry) => entry.code === code);
  const title = suggestion(cell.toLowerCase(), entries.flatMap(titlesOf));
  return title === null ? [] : titled(title).slice(0, mostSuggested);
}

/** 个（村） without what it is of. */
const withoutNote = (title: string): string => title.replace(/（.*）$/, '');

const listed = (introduction: string, entries: readonly CodelistEntry[], title: 'titleZh' | 'titleEn'): string => {
  if (entries.length === 0) return '';
  const [open, close, comma] = title === 'titleZh' ? ['（', '）', '、'] : [' (', ')', ', '];
  return `${introduction} ${entries.map((entry) => `${entry.code}${open}${entry[title]}${close}`).join(comma)}`;
};
