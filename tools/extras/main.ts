import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environmentWith } from './environment.js';
import { type Extra, extraFolders, root } from './extras.js';
import { install } from './install.js';

/**
 * `npm run extras` installs what the folders beside the workspaces need (see `extras.ts`), `npm run extras -- tests/browser` what one
 * of them needs; `npm run extras -- tools/check biome check` then runs a program of it, here at the root.
 */
const [folder, program, ...given] = process.argv.slice(2);
if (folder !== undefined && !extraFolders.includes(folder as Extra)) {
  process.stderr.write(`there is no folder ${folder}: ${extraFolders.join(', ')}\n`);
  process.exit(2);
}
for (const wanted of folder === undefined ? extraFolders : [folder as Extra]) if (!install(wanted)) process.exit(1);
if (folder !== undefined && program !== undefined) {
  const { status, error } = spawnSync(program, given, {
    cwd: root,
    stdio: 'inherit',
    env: environmentWith(join(root, folder, 'node_modules/.bin')),
    shell: process.platform === 'win32',
  });
  if (error) process.stderr.write(`${program}: ${error.message}\n`);
  process.exit(status ?? 1);
}
