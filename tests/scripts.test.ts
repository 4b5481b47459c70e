import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

describe('a program that is started while a package of it must be built', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scripts-'));
    for (const file of ['requireNode.mjs', 'start.mjs']) cpSync(join(root, 'tools', file), join(folder, 'tools', file));
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    cpSync(join(root, 'turbo.env'), join(folder, 'turbo.env'));
    for (const path of ['node_modules/turbo/bin', 'program/dist']) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'program/package.json'), JSON.stringify({ name: 'program', type: 'module' }));
    writeFileSync(
      join(folder, 'program/dist/main.js'),
      'console.log(JSON.stringify([process.pid, process.argv.slice(2)]));',
    );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A build in place of turbo, which is a module of Node as turbo's own wrapper is. */
  const start = (build: string): ChildProcess => {
    writeFileSync(join(folder, 'node_modules/turbo/bin/turbo'), build);
    return spawn(process.execPath, ['tools/start.mjs', 'program/dist/main.js', '--flag', 'a b'], { cwd: folder });
  };
  const textOf = async (stream: NodeJS.ReadableStream | null): Promise<string> => {
    let text = '';
    for await (const chunk of stream ?? []) text += chunk;
    return text;
  };

  it('is the process that was started, with its arguments and an output that the build has nothing to do with', async () => {
    const child = start('console.log("built", process.argv.slice(2).join(" "))');
    const [output, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    expect(JSON.parse(output)).toEqual([child.pid, ['--flag', 'a b']]);
    expect(errors).toBe('built run build --filter=program... --output-logs=errors-only\n');
  });

  it('is not run after a build that failed', async () => {
    const child = start('process.exit(3)');
    const [output, [code]] = await Promise.all([textOf(child.stdout), once(child, 'exit')]);
    expect({ output, code }).toEqual({ output: '', code: 3 });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with the build at %s', async (signal) => {
    const child = start('process.stderr.write("build " + process.pid + ";"); setInterval(() => {}, 1e6)');
    const said = textOf(child.stderr);
    await untilItSays(child, ';');
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    const build = Number(/build (\d+);/.exec(await said)?.[1]);
    expect(() => process.kill(build, 0)).toThrow('ESRCH');
  });
});
