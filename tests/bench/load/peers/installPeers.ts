import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sourceFolder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Where the packages of a peer are installed, apart from ours; kept between runs, as long as its package.json stays. */
export function packageFolder(name: string): string {
  const digest = createHash('sha256')
    .update(readFileSync(join(sourceFolder(name), 'package.json')))
    .digest('hex');
  return join(tmpdir(), `zibo-graph-bench-${name}-${digest.slice(0, 12)}`);
}

/**
 * Installs the packages of a peer, pinned in its own package.json and no part of this repository, and copies its scripts there.
 * @returns why it could not be installed; null if it was.
 */
export function installPeer(name: string): string | null {
  const folder = packageFolder(name);
  cpSync(sourceFolder(name), folder, { recursive: true });
  const done = join(folder, 'installed');
  if (existsSync(done)) return null;
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { status, stderr, error } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) return (error?.message ?? stderr).trim().split('\n').slice(0, 4).join(' ');
  writeFileSync(done, '');
  return null;
}
