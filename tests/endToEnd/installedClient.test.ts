import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneProcess, openOneProcess } from './oneProcess.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = join(root, 'client/examples/overview.mjs');
/** A project of a user elsewhere, with nothing installed but the client, and the client as it is packed for it. */
const project = mkdtempSync(join(tmpdir(), 'zibo-graph-client-'));
const packed = join(project, 'packed');
const client = join(project, 'node_modules/@zibo-graph/client');

/** What a program prints that runs in the project. @throws Error with it if the program fails. */
async function run(program: string, ...parameters: readonly string[]): Promise<string> {
  const running = promisify(execFile)(process.execPath, [program, ...parameters], { cwd: project });
  const { stdout } = await running.catch(({ stdout, stderr }) => Promise.reject(new Error(stdout + stderr)));
  return stdout;
}
/** Runs npm, which has nothing to fetch. */
async function npm(folder: string, ...parameters: readonly string[]): Promise<string> {
  const given = [...parameters, '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  const { stdout } = await promisify(execFile)('npm', given, { cwd: folder, shell: process.platform === 'win32' });
  return stdout;
}

const compile = (...parameters: readonly string[]) => run(join(root, 'node_modules/typescript/bin/tsc'), ...parameters);

const files = (ending: string): string[] =>
  readdirSync(join(client, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

describe('the client as a package', () => {
  let graph: OneProcess;
  beforeAll(async () => {
    for (const part of ['package.json', 'README.md', 'src', 'examples', 'tests']) {
      cpSync(join(root, 'client', part), join(packed, part), { recursive: true });
    }
    await compile('--project', join(root, 'client/tsconfig.build.json'), '--outDir', join(packed, 'dist'));
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
    const [{ filename }] = JSON.parse(await npm(packed, 'pack', '--json'));
    await npm(project, 'install', join(packed, filename));
    graph = await openOneProcess();
  });
  /** The text of a program with the address of the graph under test. */
  const atGraph = (program: string): string => program.replace('http://127.0.0.1:4000', graph.url);
  afterAll(async () => {
    await graph?.close();
    rmSync(project, { recursive: true });
  });

  it('is a file that installs without a network: what runs, its types and its sources, and nothing else', () => {
    const all = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    const expected = /^(?:package\.json|README\.md|src\/[\w/]+\.ts|dist\/[\w/]+\.(?:js|js\.map|d\.ts))$/;
    expect(all.filter((file) => !expected.test(file.replaceAll('\\', '/')))).toEqual([]);
    for (const file of ['dist/index.js', 'dist/index.d.ts', 'dist/generated/operations.js', 'src/index.ts']) {
      expect(all.map((one) => one.replaceAll('\\', '/'))).toContain(file);
    }
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@zibo-graph']);
  });

  it('runs the example of README against the graph, with nothing else installed', async () => {
    writeFileSync(join(project, 'overview.mjs'), atGraph(readFileSync(example, 'utf8')));
    const printed = await run('overview.mjs');
    const lines = printed.trimEnd().split('\n');
    expect(lines[0]).toBe('2022年主城区及全市统筹城建重点项目 524亿元');
    expect(lines.filter((line) => /专栏1/.test(line)).length).toBeGreaterThan(10);
    expect(lines.at(-1)).toMatch(/^PAGE_SIZE_OUT_OF_RANGE 每页 1 至 200 条/);
  });

  it('has its example in README, word for word', () => {
    for (const readme of ['README.md', 'README.zh.md']) {
      const [, shown] = /```js\n(.*?)```/s.exec(readFileSync(join(root, readme), 'utf8')) ?? [];
      expect(shown, readme).toBe(readFileSync(example, 'utf8'));
    }
  });

  it('is modules that import one another and nothing else, so that a browser loads them as they are', () => {
    const imported = files('.js').flatMap((file) =>
      [...readFileSync(join(client, 'dist', file), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
        ([, module]) => module,
      ),
    );
    expect(imported.length).toBeGreaterThan(5);
    expect(imported.filter((module) => !/^\.\.?\/[\w/]+\.js$/.test(`${module}`))).toEqual([]);
  });

  it('is small: without the texts of the operations 13 kB, comments included', () => {
    const own = files('.js').filter((file) => !file.startsWith('generated'));
    expect(own.reduce((sum, file) => sum + readFileSync(join(client, 'dist', file)).length, 0)).toBeLessThan(13_000);
  });

  it('has types with which a page and the example compile in a strict project, without those of Node', async () => {
    writeFileSync(
      join(project, 'page.mts'),
      `import { createClient, Overview } from '@zibo-graph/client';
       const { plan } = await createClient({ url: '/graphql', locale: 'EN' }).run(Overview);
       export const total: number | undefined = plan?.targets?.totalCount;
       export const title: string | undefined = plan?.title;`,
    );
    cpSync(example, join(project, 'overview.mts'));
    const target = { module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'], types: [] };
    const compilerOptions = { ...target, strict: true, noUncheckedIndexedAccess: true, noEmit: true };
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['page.mts', 'overview.mts'] }),
    );
    expect(await compile('--project', project)).toBe('');
  });
});
