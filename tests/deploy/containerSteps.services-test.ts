import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilItSays } from '../endToEnd/processes.js';
import { freePort } from '../freePort.js';
import { stages } from './containerfile.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Whoever may run as another user runs the program as the image does. */
const user = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};

/** What the file of ignored paths leaves out of the build, as far as folders by name. */
const leftOut = new Set(['node_modules', 'dist', '.turbo', '.git', '.ci', 'coverage']);
const isCopied = (path: string): boolean => {
  const place = relative(root, path);
  if (leftOut.has(basename(path)) || place === 'data') return false;
  return basename(path) !== 'tests'
    ? !/(^|\/)tests\//.test(place) || place === 'tests/package.json'
    : place === 'tests';
};

const run = (command: string, cwd: string): string =>
  execFileSync('sh', ['-euc', command], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A step of the build as it stands in the Containerfile, its mounted folder being another one. */
function step(text: string, cache: string): string {
  const [, target = '', command = text] = /^--mount=\S*target=(\/[\w-]+)\S* (.+)$/.exec(text) ?? [];
  return target === '' ? command : command.replaceAll(target, cache);
}

describe('the steps of the Containerfile, run outside a container', () => {
  const app = mkdtempSync(join(tmpdir(), 'image-'));
  const data = mkdtempSync(join(tmpdir(), 'data-'));
  let running: ChildProcess | undefined;
  beforeAll(() => {
    cpSync(root, app, { recursive: true, filter: isCopied });
    const cache = run('npm config get cache', app).trim();
    // As README says: the cache is filled where there is a network; the steps then ask none.
    run('npm ci --ignore-scripts --prefer-offline --no-audit --no-fund', app);
    for (const { keyword, text } of stages()[0] ?? []) if (keyword === 'RUN') run(step(text, cache), app);
    chmodSync(app, 0o755);
    if (user.uid) chownSync(data, user.uid, user.gid);
  }, 600_000);
  afterAll(async () => {
    if (running?.exitCode === null) {
      running.kill('SIGTERM');
      await once(running, 'exit');
    }
    for (const folder of [app, data]) rmSync(folder, { recursive: true, force: true });
  });

  it('leave every program built, and no package that only development needs', () => {
    for (const path of [
      'gateway',
      ...['agencies', 'plans', 'projects', 'importer'].map((name) => `services/${name}`),
    ]) {
      expect(existsSync(join(app, path, 'dist/main.js')), path).toBe(true);
    }
    const { packages } = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: boolean }>;
    };
    const left = Object.entries(packages).filter(
      ([path, { dev }]) => dev && existsSync(join(app, path, 'package.json')),
    );
    expect(left).toEqual([]);
    expect(readdirSync(join(app, 'node_modules'))).not.toContain('typescript');
  });

  it('make a program that answers, run by a user who can write to none of its files', async () => {
    const port = await freePort();
    running = spawn(process.execPath, ['gateway/dist/main.js'], {
      cwd: app,
      env: { NODE_ENV: 'production', PORT: String(port), DATA_DIR: join(data, 'here'), LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...user,
    });
    await untilItSays(running, `http://127.0.0.1:${port}`);
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ agencies(first: 1) { totalCount } }' }),
    });
    const { data: answer } = (await response.json()) as { data: { agencies: { totalCount: number } } };
    expect(answer.agencies.totalCount).toBeGreaterThan(100);
    execFileSync(process.execPath, ['deploy/health.mjs', `http://127.0.0.1:${port}/healthz`], { cwd: app });
    if (user.uid)
      expect(() => run(`setpriv --reuid 1000 --regid 1000 --clear-groups touch gateway/dist/new`, app)).toThrow();
  }, 120_000);
});
