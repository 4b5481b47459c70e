import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A step of a recipe: an edit of a file, or commands for a shell. */
export type RecipeStep =
  | { readonly kind: 'change'; readonly file: string; readonly diff: readonly string[] }
  | { readonly kind: 'append'; readonly file: string; readonly text: string }
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | { readonly kind: 'run'; readonly commands: readonly string[] };

/**
 * The steps of a recipe, read from its page: what a person does by it is what a test does. A block after “Change `file`” is a
 * diff, after “Append to `file`” what comes to its end, after “Write `file`” all of a new file; a block of `sh` is run.
 * @throws Error where a block of the page is none of these
 */
export function recipeSteps(page: string): readonly RecipeStep[] {
  const blocks = page.matchAll(/^([^\n]*)\n\n?```(\w+)\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, before = '', language, text = '']): RecipeStep => {
    const lines = text.trimEnd().split('\n');
    if (language === 'sh') return { kind: 'run', commands: lines };
    const [, verb, file = ''] = /\b(Change|Append to|Write) \[?`([^`]+)`[^`]*:$/.exec(before) ?? [];
    if (verb === 'Change' && language === 'diff') return { kind: 'change', file, diff: lines };
    if (verb === 'Append to') return { kind: 'append', file, text };
    if (verb === 'Write') return { kind: 'write', file, text };
    throw new Error(`nothing says what becomes of the block after "${before}"`);
  });
}

/**
 * A text with the lines of a diff taken out and put in. Lines that stay say where; `…` between them parts one place from the next.
 * @throws Error if the place is not in the text, or more than once
 */
export function withChange(text: string, diff: readonly string[]): string {
  let changed = text;
  for (const hunk of diff.join('\n').split(/^ ?…\n/m)) {
    const lines = hunk.replace(/\n$/, '').split('\n');
    const without = (mark: string): string =>
      lines
        .filter((line) => !line.startsWith(mark))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    const [before, after] = [without('+'), without('-')];
    const found = changed.split(before).length - 1;
    if (found !== 1) throw new Error(`found ${found} times, and not once:\n${before}`);
    changed = changed.replace(before, () => after);
  }
  return changed;
}

/** The text of a file after an edit. @throws Error where the edit does not fit the file */
export function edited(root: string, step: Exclude<RecipeStep, { kind: 'run' }>): string {
  if (step.kind === 'write') return step.text;
  const text = readFileSync(join(root, step.file), 'utf8');
  return step.kind === 'append' ? text + step.text : withChange(text, step.diff);
}
