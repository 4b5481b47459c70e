import { execFileSync } from 'node:child_process';

/** What git answers in a folder, without the last line end; undefined if it fails. */
export function git(folder: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trimEnd();
  } catch {
    // Not a git checkout, no git at all, or no such commit: the caller says what that means to it.
    return undefined;
  }
}

/** Whether the folder is in a git checkout. */
export const isCheckout = (folder: string): boolean => git(folder, 'rev-parse', '--is-inside-work-tree') === 'true';
