import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A page without what is code in it: there nothing is a heading or a link. */
const withoutCode = (text: string): string =>
  text
    .replace(/^( *)(```+|~~~+).*\n[\s\S]*?^\1\2.*$/gm, '')
    .replace(/(`+)(?:(?!\1)[^\n])+?\1/g, (code) => code.replace(/[[\]()#]/g, '·'))
    .replace(/<!--[\s\S]*?-->/g, '');

/** The name by which the page of a heading can be opened at it, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

/** The anchors of a page: its headings, the second of one name with `-1` behind it, and elements with an id. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const bare = text.replace(/^( *)(```+|~~~+).*\n[\s\S]*?^\1\2.*$/gm, '');
  for (const [, heading = ''] of bare.matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const anchor = anchorOf(heading);
    let repeated = 0;
    while (anchors.has(repeated ? `${anchor}-${repeated}` : anchor)) repeated++;
    anchors.add(repeated ? `${anchor}-${repeated}` : anchor);
  }
  for (const [, id = ''] of bare.matchAll(/<\w+[^>]* id="([^"]+)"/g)) anchors.add(id);
  return anchors;
}

/** The targets of the links and pictures of a page, in order. */
export const linksOf = (text: string): readonly string[] =>
  [
    ...withoutCode(text).matchAll(
      /\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|^\[[^\]]+\]: *(\S+)|<(?:img|a)\b[^>]* (?:src|href)="([^"]+)"/gm,
    ),
  ].map(([, inline, reference, element]) => inline ?? reference ?? element ?? '');

/** The links of a page of the repository that lead nowhere: to no file of it, or to no heading there. */
export function deadLinks(root: string, page: string): readonly string[] {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return linksOf(read(page)).filter((target) => {
    if (/^[a-z][a-z+.-]*:/i.test(target)) return false;
    const [path = '', anchor] = decodeURI(target).split('#');
    const file = path === '' ? page : normalize(join(dirname(page), path));
    if (file.startsWith('..') || !existsSync(join(root, file))) return true;
    if (anchor === undefined) return false;
    return statSync(join(root, file)).isDirectory() || !anchorsOf(read(file)).has(anchor);
  });
}
