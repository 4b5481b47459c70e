import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { untilItSays } from './endToEnd/processes.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Runs a script as Node of another version would. */
function runWithNode(version: string, script: string) {
  const disguise = `data:text/javascript,Object.defineProperty(process,'version',{value:'${version}'})`;
  const run = spawnSync(process.execPath, ['--import', disguise, ...script.split(' ')], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status: run.status, said: run.stderr };
}

describe('the scripts of package.json', () => {
  it('all look at the version of Node first, and leave no shell between npm and what they run', () => {
    const checked = /^(?:node tools\/requireNode\.mjs && (?:[^&]+ && )*exec \S|exec node tools\/\w+\.mjs\b)[^&]*$/;
    expect(Object.entries(scripts).filter(([, script]) => !checked.test(script))).toEqual([]);
  });

  it.each(['v18.20.8', 'v20.18.3', 'v16.0.0', 'v9.11.2'])(
    'say in both languages which Node they need: %s',
    (version) => {
      for (const script of ['tools/requireNode.mjs', 'tools/start.mjs gateway/dist/main.js']) {
        expect(runWithNode(version, script)).toEqual({
          status: 1,
          said:
            `需要 Node.js 20.19 或更高版本，当前为 ${version}：请安装较新的 LTS 版本后重试。\n` +
            `Node.js 20.19 or newer is needed, and this is ${version}: install a newer LTS version and try again.\n`,
        });
      }
    },
  );

  it.each(['v20.19.0', 'v21.0.0', 'v22.12.0', 'v100.1.0'])('run with %s', (version) => {
    expect(runWithNode(version, 'tools/requireNode.mjs')).toEqual({ status: 0, said: '' });
  });
});

describe('a program that is started while something of it must be built', () => {
  let folder: string;
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  /** What it says of itself, with types that only a build takes away. */
  const says = `
const said: string = JSON.stringify([process.pid, process.argv.slice(2)] satisfies unknown[]);
console.log(said);
`;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scripts-'));
    for (const file of ['requireNode.mjs', 'start.mjs', 'buildProgram.mjs', 'buildPlayground.mjs'])
      cpSync(join(root, 'tools', file), join(folder, 'tools', file));
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(folder, file));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(join(root, 'node_modules/esbuild'), join(folder, 'node_modules/esbuild'), 'junction');
    write('services/program/package.json', JSON.stringify({ name: 'program', type: 'module' }));
    write('services/program/src/main.ts', says);
    write('gateway/package.json', JSON.stringify({ name: 'gateway', type: 'module' }));
    write('gateway/src/main.ts', says);
    write('gateway/vite.config.ts', '');
    write('gateway/playground/index.html', 'the page');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** What stands for vite, which is a module of Node, too. */
  const vite = (script: string): void => write('node_modules/vite/bin/vite.js', script);
  const startProgram = (program: string): ChildProcess =>
    spawn(process.execPath, ['tools/start.mjs', program, '--flag', 'a b'], { cwd: folder });
  const textOf = async (stream: NodeJS.ReadableStream | null): Promise<string> => {
    let text = '';
    for await (const chunk of stream ?? []) text += chunk;
    return text;
  };
  const run = async (program: string): Promise<{ output: string; errors: string; code: unknown; pid: unknown }> => {
    const child = startProgram(program);
    const [output, errors, [code]] = await Promise.all([
      ...[textOf(child.stdout), textOf(child.stderr)],
      once(child, 'exit'),
    ] as const);
    return { output, errors, code, pid: child.pid };
  };
  const program = 'services/program/dist/main.js';
  const gateway = 'gateway/dist/main.js';

  it('is the process that was started, with its arguments and an output that the build has nothing to do with', async () => {
    const { output, errors, pid } = await run(program);
    expect(JSON.parse(output)).toEqual([pid, ['--flag', 'a b']]);
    expect(errors).toMatch(/^正在构建程序 Building the program \(2 个包 packages\) … \d+\.\d s\n$/);
  });

  it('is built again after a change and after nothing else, with nothing left of files that are gone', async () => {
    write('services/program/src/old.ts', 'export {};');
    await run(program);
    expect(existsSync(join(folder, 'services/program/dist/old.js'))).toBe(true);
    expect((await run(program)).errors).toBe('');
    rmSync(join(folder, 'services/program/src/old.ts'));
    write('services/program/src/main.ts', 'console.log("changed" as string);');
    const again = await run(program);
    expect(again.output).toBe('changed\n');
    expect(again.errors).toContain('(1 个包 packages)');
    expect(existsSync(join(folder, 'services/program/dist/old.js'))).toBe(false);
  });

  it('is not run after a build that failed, which tells the place', async () => {
    write('services/program/src/main.ts', 'const = 1;');
    const { output, errors, code } = await run(program);
    expect({ output, code }).toEqual({ output: '', code: 1 });
    expect(errors).toContain('构建失败 The build has failed');
    expect(errors).toContain('src/main.ts:1:6');
  });

  it('is begun before the playground is built, in place of which a page says that it will come', async () => {
    vite(`
      import { mkdirSync, writeFileSync } from 'node:fs';
      const folder = process.argv[process.argv.indexOf('--outDir') + 1];
      mkdirSync(folder, { recursive: true });
      writeFileSync(folder + '/index.html', 'the page as it is built');
    `);
    write(
      'gateway/src/main.ts',
      `
      import { readFileSync } from 'node:fs';
      console.log(readFileSync(new URL('playground/index.html', import.meta.url), 'utf8'));
    `,
    );
    const { output, errors } = await run(gateway);
    expect(output).toContain('The playground is being built');
    expect(errors).toContain('正在构建查询页面 Building the playground');
    expect(readFileSync(join(folder, 'gateway/dist/playground/index.html'), 'utf8')).toBe('the page as it is built');
    expect((await run(gateway)).errors).toBe('');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with the build of the playground at %s', async (signal) => {
    vite('process.stderr.write("vite " + process.pid + ";"); setInterval(() => {}, 1e6)');
    const child = startProgram(gateway);
    const said = textOf(child.stderr);
    await untilItSays(child, ';');
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    // The build writes to the same output, which ends when nobody holds it any more.
    expect(await said).toMatch(/vite \d+;/);
  });
});
