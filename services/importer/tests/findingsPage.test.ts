import { readFileSync } from 'node:fs';
import { codelist } from '@zibo-graph/schema';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../../docs/data/findings.md', import.meta.url), 'utf8');

it('the page on findings lists every rule with its titles, and no other', () => {
  const expected = codelist('findingRule').entries.map(
    ({ code, titleZh, titleEn }) => `| \`${code}\` | ${titleZh} | ${titleEn} |`,
  );
  const listed = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => `${line.split('|').slice(0, 4).join('|')}|`);
  expect(listed).toEqual(expected);
});
