import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneProcess, openOneProcess } from './oneProcess.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = join(root, 'client/examples/overview.mjs');
/** A project of a user elsewhere, with nothing installed but the client. */
const project = mkdtempSync(join(tmpdir(), 'zibo-graph-client-'));
const client = join(project, 'node_modules/@zibo-graph/client');

/** What a program prints that runs in the project. @throws Error with it if the program fails. */
async function run(program: string, ...parameters: readonly string[]): Promise<string> {
  const running = promisify(execFile)(process.execPath, [program, ...parameters], { cwd: project });
  const { stdout } = await running.catch(({ stdout, stderr }) => Promise.reject(new Error(stdout + stderr)));
  return stdout;
}
const compile = (...parameters: readonly string[]) => run(join(root, 'node_modules/typescript/bin/tsc'), ...parameters);

const files = (ending: string): string[] =>
  readdirSync(join(client, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

describe('the client as a package', () => {
  let graph: OneProcess;
  beforeAll(async () => {
    mkdirSync(client, { recursive: true });
    cpSync(join(root, 'client/package.json'), join(client, 'package.json'));
    await compile('--project', join(root, 'client/tsconfig.build.json'), '--outDir', join(client, 'dist'));
    graph = await openOneProcess();
  });
  afterAll(async () => {
    await graph?.close();
    rmSync(project, { recursive: true });
  });

  it('runs the example of README against the graph, with nothing else installed', async () => {
    cpSync(example, join(project, 'overview.mjs'));
    const printed = await run('overview.mjs', `${graph.url}/graphql`);
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

  it('is small: without the texts of the operations 8 kB', () => {
    const own = files('.js').filter((file) => !file.startsWith('generated'));
    expect(own.reduce((sum, file) => sum + readFileSync(join(client, 'dist', file)).length, 0)).toBeLessThan(8_000);
  });

  it('has types that a strict project in a browser compiles with, without those of Node', async () => {
    writeFileSync(
      join(project, 'page.mts'),
      `import { createClient, Overview } from '@zibo-graph/client';
       const { plan } = await createClient({ url: '/graphql', locale: 'EN' }).run(Overview);
       export const total: number | undefined = plan?.targets?.totalCount;
       export const title: string | undefined = plan?.title;`,
    );
    const target = { module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'], types: [] };
    const compilerOptions = { ...target, strict: true, noEmit: true };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['page.mts'] }));
    expect(await compile('--project', project)).toBe('');
  });
});
