import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, filesIn, isMarked, root } from './buildProgram.mjs';

const gateway = join(root, 'gateway');
const built = join(gateway, 'dist/playground');
const mark = join(built, '.built-from');

/** What stands there until the page is built. */
const meanwhile = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>zibo-graph</title>
<p>页面正在构建，几秒后自动显示。<p>The playground is being built and shows itself in a few seconds.
`;

/**
 * Builds the playground in a process of its own, unless it is built from what stands there now.
 * @param onProcess is called with that process.
 * @returns whether the page is there.
 */
export async function buildPlayground(onProcess = () => {}) {
  const sources = filesIn(join(gateway, 'playground')).map((file) => join(gateway, 'playground', file));
  const digest = digestOf([...sources, join(gateway, 'vite.config.ts'), join(root, 'package-lock.json')]);
  if (isMarked(mark, digest)) return true;
  if (!existsSync(join(built, 'index.html'))) {
    mkdirSync(built, { recursive: true });
    writeFileSync(join(built, 'index.html'), meanwhile);
  }
  process.stderr.write('正在构建查询页面 Building the playground …\n');
  const begun = performance.now();
  // Two may build at once: each in a folder of its own, and the last one stands.
  const own = join(gateway, `node_modules/.playground-${process.pid}`);
  const vite = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--outDir', own];
  const child = spawn(process.execPath, vite, { cwd: gateway, stdio: ['ignore', 2, 2] });
  onProcess(child);
  const [code] = await once(child, 'exit');
  if (code === 0) {
    writeFileSync(join(own, '.built-from'), digest);
    rmSync(built, { recursive: true, force: true });
    renameSync(own, built);
    process.stderr.write(
      `查询页面已就绪 The playground is built: ${((performance.now() - begun) / 1_000).toFixed(1)} s\n`,
    );
  } else rmSync(own, { recursive: true, force: true });
  return code === 0;
}
