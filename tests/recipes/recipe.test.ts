import { describe, expect, it } from 'vitest';
import { root } from '../docs/generatedPages.js';
import { edited, recipeSteps, withChange } from './recipe.js';
import { recipes } from './recipePages.js';

describe('a recipe', () => {
  it.each(recipes)('has edits that fit the files as they are: %s', (_, steps) => {
    // A file may be changed twice: what comes later is tried where the recipe is followed.
    const files = new Set<string>();
    for (const step of steps) {
      if (step.kind === 'run' || files.has(step.file)) continue;
      files.add(step.file);
      expect(() => edited(root, step)).not.toThrow();
    }
  });

  it.each(recipes)('ends with what tells that nothing is broken: %s', (_, steps) => {
    const last = steps.at(-1);
    expect(last?.kind === 'run' && last.commands.join('\n')).toMatch(/npm run typecheck[\s\S]*npx vitest run /);
  });

  it('is what its page says: what to change, append, write and run, in this order', () => {
    const page = [
      '1. Change [`a.ts`](../a.ts):',
      '```diff\n one\n+two\n```',
      'Append to `b.csv`:',
      '```csv\nc,d\n```',
      'Write `e.md`:',
      '```md\nf\n```',
      'and run:',
      '```sh\nnpm run g\nnpm run h\n```',
    ].join('\n\n');
    expect(recipeSteps(page)).toEqual([
      { kind: 'change', file: 'a.ts', diff: [' one', '+two'] },
      { kind: 'append', file: 'b.csv', text: 'c,d\n' },
      { kind: 'write', file: 'e.md', text: 'f\n' },
      { kind: 'run', commands: ['npm run g', 'npm run h'] },
    ]);
  });

  it('has no block of which nothing says what becomes of it', () => {
    expect(() => recipeSteps('Like this:\n\n```ts\na\n```\n')).toThrow('nothing says');
  });
});

describe('a change', () => {
  it('takes lines out and puts others in, at each of its places', () => {
    expect(withChange('a\nb\nc\nd\n', [' a', '-b', '+B', '…', ' d', '+e'])).toBe('a\nB\nc\nd\ne\n');
  });

  it.each([
    ['is not there', [' x', '+y']],
    ['is there twice', [' a', '+y']],
  ])('is refused where its place %s', (_, diff) => {
    expect(() => withChange('a\na\n', diff)).toThrow(/and not once/);
  });
});
