import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../generated.js';
import { git, isCheckout } from '../git.js';
import type { Issue } from '../issue.js';

const firstDifference = (found: string, expected: string): number => {
  const lines = expected.split('\n');
  const index = found.split('\n').findIndex((line, number) => line !== lines[number]);
  return (index === -1 ? lines.length : index) + 1;
};

/** Every generated file is there and, byte for byte, what its sources give. `command` is what writes them. */
export function generatedFileIssues(repository: string, files: readonly GeneratedFile[], command: string): Issue[] {
  return files.flatMap(({ path, content }): Issue[] => {
    if (!existsSync(join(repository, path))) return [{ at: path, message: `is not there: run \`${command}\`` }];
    const found = readFileSync(join(repository, path), 'utf8');
    if (found === content) return [];
    return [
      { at: `${path}:${firstDifference(found, content)}`, message: `differs from its sources: run \`${command}\`` },
    ];
  });
}

/** No file at these paths is unknown to git, or kept from it: such a file would be missing from every other checkout. */
export function uncommittedFileIssues(repository: string, paths: readonly string[]): Issue[] {
  if (!isCheckout(repository)) return [];
  const status =
    git(repository, 'status', '--porcelain', '--untracked-files=all', '--ignored', '-z', '--', ...paths) ?? '';
  return status
    .split('\0')
    .filter((entry) => entry.startsWith('?? ') || entry.startsWith('!! '))
    .map((entry) => ({ at: entry.slice(3), message: 'is new and not committed: `git add` it' }));
}
