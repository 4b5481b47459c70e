import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { goldenFolder, goldenNames, readGolden, renewGoldenFiles } from './goldenFiles.js';
import { goldenText } from './goldenText.js';
import { statementShape } from './statementShape.js';

describe('the renewal of golden files', () => {
  const run = (environment: Record<string, string>, ...parameters: string[]) => {
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const node = ['--import', 'tsx', '--conditions=source', main, ...parameters];
    const { status, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8', env: environment });
    return { status, stderr };
  };
  const goldenFiles = () => goldenNames(goldenFolder).map((name) => readGolden(goldenFolder, name));

  it('is refused where CI is set, and touches no file', () => {
    const before = goldenFiles();
    expect(run({ CI: 'true' }, '--renew')).toEqual({
      status: 1,
      stderr: 'Golden files are not renewed where CI is set: what changed must be read first.\n',
    });
    expect(goldenFiles()).toEqual(before);
  });

  it('is not done unless it is asked for by its name', () => {
    for (const parameters of [[], ['--renw'], ['renew']]) {
      const { status, stderr } = run({}, ...parameters);
      expect({ parameters, status }).toEqual({ parameters, status: 1 });
      expect(stderr).toMatch('npm run golden -- --renew records them anew');
    }
  });

  it('writes what is new or differs, removes what is of no operation, and says which', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-golden-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const name of ['Same', 'Changed', 'Gone']) writeFileSync(join(folder, `${name}.md`), 'old');
    writeFileSync(join(folder, 'renewal.test.ts'), 'no golden file');
    const texts = new Map([
      ['New', 'new'],
      ['Same', 'old'],
      ['Changed', 'new'],
    ]);
    expect(renewGoldenFiles(folder, texts)).toEqual(['Changed', 'Gone', 'New']);
    expect(goldenNames(folder)).toEqual(['Changed', 'New', 'Same']);
    expect(goldenNames(folder).map((name) => readGolden(folder, name))).toEqual(['new', 'new', 'old']);
    expect(renewGoldenFiles(folder, texts)).toEqual([]);
  });
});

describe('the text of a golden file', () => {
  it('leaves out when the data was imported', () => {
    const operation = { name: 'Sets', document: 'query Sets { sets }', variables: {}, titleZh: '集', titleEn: 'Sets' };
    const answer = { sets: [{ name: 'zibo', changedAt: '2026-11-22T08:00:00+08:00' }] };
    const text = goldenText({ operation, answer, plan: 'QueryPlan {}', statements: [] });
    expect(text).toContain('{"sets":[{"name":"zibo","changedAt":"(time of the import)"}]}');
  });

  it('has a clause of a statement to a line, whatever is quoted left alone, and the kinds of its parameters', () => {
    const sql = `select "from  here" from (select 1 from t where a is distinct from $1) x
      where b = any($2) and c = '  where it''s (' and d in ($3, $4) limit $5`;
    expect(statementShape({ sql, parameters: ['text', ['list'], 1, 2, null] })).toBe(
      [
        'select "from  here"',
        'from (select 1',
        '  from t',
        '  where a is distinct from $1) x',
        "where b = any($2) and c = '  where it''s (' and d in ($3, $4)",
        'limit $5; -- $1 string, $2 list, $3-$4 number, $5 null',
      ].join('\n'),
    );
    expect(statementShape({ sql: ' select 1 ', parameters: [] })).toBe('select 1;');
  });
});
