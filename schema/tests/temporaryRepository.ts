import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that the test may fill; it is removed when the test ends. */
export interface Folder {
  readonly path: string;
  write(file: string, content: string): void;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'zibo-graph-schema-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return {
    path,
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
  };
}

/** A git repository with the branch `main` in a folder of its own; it is removed when the test ends. */
export interface Repository extends Folder {
  git(...args: string[]): void;
  /** Commits all that is there. */
  commit(): void;
}

export function temporaryRepository(): Repository {
  const folder = temporaryFolder();
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@localhost'];
    execFileSync('git', [...identity, ...args], { cwd: folder.path, stdio: 'ignore' });
  };
  git('init', '--initial-branch=main');
  return {
    ...folder,
    git,
    commit() {
      git('add', '--all', '--force');
      git('commit', '--allow-empty', '--message', 'a state');
    },
  };
}
