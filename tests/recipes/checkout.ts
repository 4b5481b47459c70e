import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../docs/generatedPages.js';

/** A copy of the repository as somebody has it who has just cloned and installed it. */
export interface Checkout {
  readonly folder: string;
  /** Runs a command of a shell there, and gives what it printed. @throws Error with that if it fails */
  run(command: string): string;
  remove(): void;
}

/** Links what is installed here; packages of ours are those of the copy. */
function linkModules(folder: string, path: string): void {
  const [from, to] = [join(root, path), join(folder, path)];
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    // Vite and its like keep what they work out; each checkout has its own.
    if (name === '.vite' || name === '.vite-temp' || name === '.cache') continue;
    if (name !== '@zibo-graph') symlinkSync(join(from, name), join(to, name), 'junction');
  }
  const ours = join(from, '@zibo-graph');
  if (!existsSync(ours)) return;
  mkdirSync(join(to, '@zibo-graph'));
  for (const name of readdirSync(ours)) symlinkSync(readlinkSync(join(ours, name)), join(to, '@zibo-graph', name));
}

/** Every folder of installed packages that is not in another. */
function* moduleFolders(folder = ''): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() || entry.name === '.git' || entry.name === 'dist') continue;
    if (entry.name === 'node_modules') yield path;
    else yield* moduleFolders(path);
  }
}

/** Copies what git knows of this repository, and what is new in it, and commits it there. */
export function openCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((path) => path && existsSync(join(root, path)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  for (const path of moduleFolders()) linkModules(folder, path);
  const run = (command: string): string => {
    try {
      // With a terminal's environment: golden files are renewed where no gate is, and what a test runs is no test of Vitest.
      const unset = [
        'CI',
        'NODE_ENV',
        'TEST',
        'TEST_RECIPES',
        'TEST_SNAPSHOTS',
        'VITEST',
        'VITEST_MODE',
        'VITEST_POOL_ID',
        'VITEST_WORKER_ID',
      ];
      const given = [...unset.flatMap((name) => ['-u', name]), 'sh', '-euc', command];
      return execFileSync('env', given, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 2 ** 26,
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${command}\n${stdout}${stderr}`);
    }
  };
  const git = 'git -c user.name=test -c user.email=test@localhost';
  run(`git init --quiet --initial-branch=main && git add --all && ${git} commit --quiet --message before`);
  return { folder, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
