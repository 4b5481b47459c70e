import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './generatedPages.js';

const notOurs = new Set(['.git', '.turbo', 'node_modules', 'dist', 'coverage', 'data']);

function* pagesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!notOurs.has(entry.name) || path === 'docs/data') yield* pagesIn(path);
    } else if (entry.name.endsWith('.md')) yield path;
  }
}

/** Every page of the repository, by its path from the root. */
export const pages: readonly string[] = [...pagesIn('')];

/** The pages that people write. */
export const writtenPages: readonly string[] = pages.filter(
  (page) => !/^(?:docs\/reference|tests\/golden|tests\/bench\/results)\/|\/results\.md$/.test(page),
);

export const pageText = (page: string): string => readFileSync(join(root, page), 'utf8');
