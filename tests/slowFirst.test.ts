import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { slowFiles, slowFirst } from './SlowFirst.js';

it.each(slowFiles)('%s, which is to start first, is there', (file) => {
  expect(existsSync(fileURLToPath(new URL(`../${file}`, import.meta.url)))).toBe(true);
});

it('the slow files start before all others, which keep their order', () => {
  const files = ['b.test.ts', ...slowFiles.toReversed(), 'a.test.ts'].map((file) => ({ moduleId: `/clone/${file}` }));
  expect(slowFirst(files).map(({ moduleId }) => moduleId.slice('/clone/'.length))).toEqual([
    ...slowFiles,
    'b.test.ts',
    'a.test.ts',
  ]);
});
