import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Extra, extras, isInstalled, markInstalled, root } from './extras.js';

/**
 * Installs the packages of a folder, unless those of its lock file are there.
 * @returns whether they are there now; what npm said stands on the terminal.
 */
export function install(folder: Extra): boolean {
  if (isInstalled(folder)) return true;
  process.stderr.write(`Installing ${extras[folder]} (${folder}), once / 首次使用,正在安装 …\n`);
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    {
      cwd: join(root, folder),
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (status === 0) markInstalled(folder);
  else process.stderr.write(`${folder} could not be installed / 安装失败${error ? `: ${error.message}` : ''}\n`);
  return status === 0;
}
