import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runImport } from '../src/commandLine.js';
import { templateFiles } from '../src/templates.js';
import { changed, dataFolder, datasetFolder, folderWith, sample } from './sampleDataset.js';

/** Runs the command and gives its exit code and what it wrote. */
async function run(commandArguments: string[], environment: Record<string, string> = {}) {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await runImport(
    commandArguments,
    { print: (text) => printed.push(text), tell: (text) => told.push(text) },
    environment,
  );
  return { code, printed: printed.join('\n'), told: told.join('\n') };
}

describe('the command', () => {
  it('imports a folder under its name, says when nothing changed, and refuses a faulty one', async () => {
    const environment = { DATA_DIR: await dataFolder() };
    const folder = datasetFolder(sample);
    const first = await run([folder], environment);
    expect(first.code).toBe(0);
    expect(first.printed).toContain('Imported');
    expect(first.told).toContain('areas.csv');

    const again = await run([folder, '--json'], environment);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.printed)).toMatchObject({ status: 'unchanged', faults: [] });

    const faulty = datasetFolder(changed('areas', { kind: '县\u001b[31m' }));
    const refused = await run([faulty, '--dataset', 'faulty', '--dry-run'], environment);
    expect(refused.code).toBe(1);
    expect(refused.printed).toContain(`${join(faulty, 'areas.csv')}:2 kind "县\\u001b[31m"`);
    expect(refused.printed).toContain('CODE_UNKNOWN');
    expect(refused.printed).toContain('可填 COUNTRY（国家）');
    expect(refused.printed).toContain('the codes are COUNTRY (Country)');
  });

  it('leaves with --only-if-new what was imported since', async () => {
    const environment = { DATA_DIR: await dataFolder() };
    const packaged = datasetFolder(sample);
    const named = ['--dataset', 'zibo', '--only-if-new'];
    expect((await run([packaged, ...named], environment)).printed).toContain('Imported');
    const corrected = datasetFolder(changed('areas', { name_zh: '更正区' }));
    expect((await run([corrected, '--dataset', 'zibo'], environment)).printed).toContain('Imported');
    const again = await run([packaged, ...named, '--json'], environment);
    expect(JSON.parse(again.printed)).toMatchObject({ status: 'unchanged' });
    // Without it, the folder is what the data set is to hold.
    expect((await run([packaged, '--dataset', 'zibo'], environment)).printed).toContain('Imported');
  });

  it('lists the first faults, and counts the rest', async () => {
    const tasks = Array.from({ length: 60 }, (_, index) => ({
      ...sample.tasks[0],
      id: `task:${index}`,
      position: '?',
    }));
    const folder = datasetFolder({ ...sample, tasks, assignments: [] });
    const { code, printed } = await run([folder, '--dry-run'], { DATA_DIR: await dataFolder() });
    expect(code).toBe(1);
    expect(printed.match(/^ {2}INTEGER_MALFORMED$/gm)).toHaveLength(50);
    expect(printed).toContain('And 10 more');
  });

  it.each([
    ['no folder', []],
    ['an unknown option', ['folder', '--force']],
    ['several folders without a name', ['one', 'two']],
    ['an empty name', ['folder', '--dataset', ' ']],
    ['the packaged data set and a folder', ['folder', '--default']],
    ['the packaged data set under another name', ['--default', '--dataset', 'mine']],
    ['to remove a folder', ['--remove', 'mine', 'folder']],
    ['to remove what has no name', ['--remove', ' ']],
    ['to remove and to put back at once', ['--remove', 'mine', '--revert', 'mine', '--to', '1']],
    ['to put back without a state', ['--revert', 'mine']],
    ['a state without what is put back', ['folder', '--to', '1']],
    ['a state of no subgraph', ['--revert', 'mine', '--to', 'targets:1']],
    ['a moment without its offset', ['--revert', 'mine', '--to', '2026-11-30T08:00:00']],
    ['a moment of no calendar', ['--revert', 'mine', '--to', '2026-13-30T08:00:00Z']],
  ])('refuses %s in one line', async (_, commandArguments) => {
    const { code, printed, told } = await run(commandArguments);
    expect([code, printed]).toEqual([2, '']);
    expect(told).toMatch(/^.+--help.+$/);
  });

  it('writes the templates into a folder, and overwrites nothing', async () => {
    const folder = join(folderWith({}), 'mine');
    const { code, printed } = await run(['--templates', folder]);
    expect([code, printed.split('\n').length]).toEqual([0, templateFiles().size]);
    const again = await run(['--templates', folder]);
    expect([again.code, again.printed]).toEqual([2, '']);
    expect(again.told).toMatch(/^文件无法写入 The file cannot be written: EEXIST/);
  });

  it('takes a data set away and puts it back, with the same exit codes as an import', async () => {
    const environment = { DATA_DIR: await dataFolder() };
    const named = ['--dataset', 'mine'];
    await run([datasetFolder(sample), ...named], environment);
    const removed = await run(['--remove', 'mine'], environment);
    expect([removed.code, removed.printed.split('\n')[0]]).toEqual([0, expect.stringMatching(/^已移除 Removed/)]);
    const back = await run(['--revert', 'mine', '--to', '1', '--json'], environment);
    expect([back.code, JSON.parse(back.printed)]).toMatchObject([0, { status: 'reverted' }]);
    const unknown = await run(['--remove', 'yours', '--dry-run'], environment);
    expect(unknown.code).toBe(1);
    expect(unknown.printed).toContain('没有名为 yours 的数据集；现有：mine');
    expect(unknown.printed).toContain('There is no data set yours; there are mine');
  });

  it('lists every fault of the settings at once', async () => {
    const { code, told } = await run(['folder'], {
      DATABASE_URL: 'mysql://x/y',
      PLANS_DATABASE_URL: 'plans',
      DATA_DIR: '',
    });
    expect(code).toBe(2);
    expect(told.split('\n').map((line) => line.split(' ')[0])).toEqual(['DATABASE_URL', 'PLANS_DATABASE_URL']);
  });

  it.each([
    ['a server that does not answer', () => ({ DATABASE_URL: 'postgres://127.0.0.1:1/nobody' })],
    ['a data folder that is a file', () => ({ DATA_DIR: join(folderWith({ file: '' }), 'file') })],
  ])('says in one line, in both languages, that it cannot use %s', async (_, environment) => {
    const { code, told } = await run(['folder'], environment());
    expect(code).toBe(2);
    expect(told).toMatch(/^.*\p{Script=Han}.*database .+$/iu);
  });

  it('runs as a program whose exit code tells what happened', () => {
    const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
    const program = (option: string) => spawnSync(process.execPath, [main, option]);
    const help = program('--help');
    expect(help.stdout.toString()).toContain('--dry-run');
    expect(help.status).toBe(0);
    const wrong = program('--wrong');
    expect([wrong.status, wrong.stdout.toString()]).toEqual([2, '']);
  });
});
