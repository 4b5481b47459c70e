import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedPages, root } from './generatedPages.js';
import { anchorsOf, deadLinks, linksOf } from './links.js';
import { pages, pageText } from './pages.js';

/** Files of a folder that git does not know; none outside a checkout. */
const unknownToGit = (folder: string): readonly string[] =>
  existsSync(join(root, '.git'))
    ? execFileSync('git', ['-C', root, 'ls-files', '-z', '--others', '--exclude-standard', folder], {
        encoding: 'utf8',
      })
        .split('\0')
        .filter(Boolean)
    : [];

describe('the pages that are made from declarations in the code', () => {
  it.each([...generatedPages()])('have in %s what the code declares: else run `npm run docs`', (path, content) => {
    expect(pageText(path)).toBe(content);
  });

  it('are all known to git, as is whatever else is in docs: else `git add` it', () => {
    expect(unknownToGit('docs')).toEqual([]);
  });
});

describe('the links of the documents', () => {
  it.each(pages)('lead somewhere from %s', (page) => {
    expect(deadLinks(root, page)).toEqual([]);
  });

  it('are found in text, pictures, definitions and elements, and not in code', () => {
    const text = [
      '[a](b.md) ![c](d.png "title") [e](<f g.md>)',
      '[one]: h.md',
      '<img alt="" src="i.svg">',
      '`[no](code.md)`',
      '```md\n[no](block.md)\n```',
    ].join('\n');
    expect(linksOf(text)).toEqual(['b.md', 'd.png', 'h.md', 'i.svg']);
  });

  it('open a page at a heading by the name that GitHub gives it, in Chinese as well', () => {
    const text = '# `npm start`, and on\n## 设置 Settings\n## 设置 Settings\n```sh\n# no heading\n```\n## [Link](x.md)';
    expect([...anchorsOf(text)]).toEqual(['npm-start-and-on', '设置-settings', '设置-settings-1', 'link']);
  });

  it('are dead where the file, or the heading in it, is not there, or lies outside the repository', () => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    try {
      writeFileSync(join(folder, 'b.md'), '# 题目\n');
      const links = ['b.md', 'b.md#题目', 'b.md#%E9%A2%98%E7%9B%AE', 'https://host/x', '#here'];
      const dead = ['c.md', 'b.md#other', '#there', '../b.md'];
      writeFileSync(join(folder, 'a.md'), `# Here\n${[...links, ...dead].map((link) => `[x](${link})`).join('\n')}\n`);
      expect(deadLinks(folder, 'a.md')).toEqual(dead);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('README', () => {
  it.each(['README.md', 'README.zh.md'])('is at most 150 lines: %s', (readme) => {
    expect(pageText(readme).trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  it('shows the same in Chinese as in English: as many sections, the same code, and the same pages', () => {
    const shown = (readme: string) => ({
      sections: pageText(readme).match(/^## /gm)?.length,
      code: pageText(readme).match(/^```\w+\n[\s\S]*?^```$/gm),
      // Each of a pair leads to the other at its top.
      pages: linksOf(pageText(readme))
        .slice(1)
        .map((link) => link.replace('.zh.md', '.md')),
    });
    expect(shown('README.zh.md')).toEqual(shown('README.md'));
  });
});

describe('the README of a package', () => {
  const packages = pages.filter((page) => /^(?:schema|gateway|client|tests|services\/[\w-]+)\/README\.md$/.test(page));

  it('is there for each package', () => {
    const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { workspaces: string[] };
    const folders = workspaces.flatMap((workspace) =>
      workspace.endsWith('/*')
        ? readdirSync(join(root, workspace.slice(0, -2))).map((name) => workspace.replace('*', name))
        : [workspace],
    );
    expect(packages).toEqual(expect.arrayContaining(folders.map((folder) => `${folder}/README.md`)));
  });

  it.each(packages)('says where to enter and what to read first: %s', (page) => {
    expect(pageText(page)).toMatch(/^Entry points?: /m);
    // One a file, told in brackets.
    expect(/^Read first: [\s\S]*?\n\n/m.exec(pageText(page))?.[0].match(/ \([^)]{9,}\)/g)).toHaveLength(3);
  });
});
