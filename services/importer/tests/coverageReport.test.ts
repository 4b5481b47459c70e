import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCoverageReport } from '../src/coverageCommand.js';
import { coverageReport } from '../src/coverageReport.js';
import { defaultDataset } from '../src/defaultDataset.js';
import { csvOf, datasetFolder, folderWith, type Rows, sample, sampleWith } from './sampleDataset.js';

const reportOn = (rows: Rows) => coverageReport({ folders: [datasetFolder(rows)], dataset: 'sample' });

async function run(...commandArguments: string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const output = { print: (text: string) => printed.push(text), tell: (text: string) => told.push(text) };
  const code = await runCoverageReport(commandArguments, output);
  return { code, printed: printed.join('\n'), told: told.join('\n') };
}

const named = { ...sample.documents[0], id: 'document:named', title_zh: '被提及', title_en: 'Named' };

describe('the coverage report', () => {
  it('counts the facts of each document by kind, most facts first, and lists documents that are only named', async () => {
    const [area] = sample.areas;
    const areas = [...sample.areas, { ...area, id: 'area:370305', document_id: 'document:second' }];
    const second = { ...named, id: 'document:second', title_zh: '第二' };
    const report = await reportOn(sampleWith({ areas, documents: [...sample.documents, named, second] }));
    expect(report).toMatchObject({ facts: 11, uncited: [], faults: [] });
    expect(report.documents.map(({ id, titleZh, facts }) => [id, titleZh, facts])).toEqual([
      ['document:outline', '纲要', 10],
      ['document:second', '第二', 1],
    ]);
    expect(report.documents[0]?.byKind).toMatchObject({ areas: 1, observations: 1, targets: 1 });
    expect(report.byKind.areas).toBe(2);
    expect(report.documentsWithoutFacts).toEqual([{ id: 'document:named', titleZh: '被提及', titleEn: 'Named' }]);
  });

  it('does not count what a finding is about: that has been stated already', async () => {
    const report = await reportOn(sample);
    expect(Object.keys(report.byKind)).not.toContain('finding_subjects');
    expect(report.facts).toBe((await reportOn(sampleWith({ findings: [], finding_subjects: [] }))).facts);
  });

  it.each(['document_id', 'locator'])('names a fact without %s, with its place', async (column) => {
    const observations = sample.observations.map((row) => ({ ...row, [column]: '' }));
    const report = await reportOn(sampleWith({ observations }));
    expect(report.uncited).toMatchObject([{ kind: 'observations', key: 'observation:coverage/370306/2020', row: 2 }]);
    expect(report.uncited[0]?.file).toMatch(/observations\.csv$/);
  });

  it('of the packaged data has every fact cited, and each of its sources', async () => {
    const report = await coverageReport(defaultDataset());
    expect(report).toMatchObject({ uncited: [], faults: [] });
    const plan = report.documents.find(({ id }) => id === 'document:zhouzhengbanzi-2021-35');
    expect(plan?.byKind).toMatchObject({ targets: 115 });
    expect(Object.values(report.byKind).reduce((sum, count) => sum + count, 0)).toBe(report.facts);
  });
});

describe('the command coverage-report', () => {
  it('prints a table, or JSON, and succeeds if every fact is cited', async () => {
    const folder = datasetFolder(sampleWith({ documents: [...sample.documents, named] }));
    const table = await run(folder);
    expect(table.code).toBe(0);
    expect(table.printed).toMatch(/^ +10 {2}document:outline {2}纲要$/m);
    expect(table.printed).toMatch(/^ +areas 1, agencies 1, .*observations 1/m);
    expect(table.printed).toContain('document:named  被提及');
    expect(table.printed).toMatch(/Facts without a source: 0$/);
    const json = await run(folder, '--json');
    expect(JSON.parse(json.printed)).toMatchObject({ facts: 10, uncited: [] });
  });

  it('fails, and names the place, if a fact is not', async () => {
    const uncited = datasetFolder(sampleWith({ areas: sample.areas.map((row) => ({ ...row, locator: '' })) }));
    const { code, printed } = await run(uncited);
    expect(code).toBe(1);
    expect(printed).toContain('areas.csv:2 areas area:370306');
  });

  it('fails where files cannot be read, for the report is not whole', async () => {
    const { code, printed } = await run(folderWith({ 'areas.csv': `${csvOf('areas', sample.areas)}"` }));
    expect(code).toBe(1);
    expect(printed).toContain('FILE_BROKEN');
    expect((await run('/nowhere')).code).toBe(1);
  });

  it('says in a line that a large table found no temporary folder, and exits as for wrong use', async () => {
    const [area] = sample.areas;
    const rows = Array.from({ length: 6_000 }, (_, row) => ({
      ...area,
      id: `area:${row}`,
      locator: '位置'.repeat(200),
    }));
    const folder = datasetFolder(sampleWith({ areas: rows }));
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('TMPDIR', `${folder}/none`);
    const { code, printed, told } = await run(folder);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(told).toMatch(/^无法在临时文件夹 .+ TMPDIR .+temporary folder .+ENOENT.+$/);
  });

  it('counts all faults of many alike, and says which of them JSON lists', async () => {
    const [area] = sample.areas;
    const rows = Array.from({ length: 1_500 }, (_, row) => ({ ...area, id: `area:${row}`, kind: 'NONE' }));
    const folder = datasetFolder(sampleWith({ areas: rows }));
    const { code, printed } = await run(folder);
    expect(code).toBe(1);
    expect(printed).toContain('Faults of the files: 1500\n');
    expect(printed).toMatch(
      /\n另有 1450 处；--json 列出每个文件中同类的前 1,000 处，其余只计数。\nAnd 1450 more; --json lists the first 1,000 of a code in a file, and counts the rest\.$/,
    );
    const { faults, faultCount } = JSON.parse((await run(folder, '--json')).printed);
    expect([faults.length, faults.at(-1).code, faultCount]).toEqual([1_001, 'FAULTS_LEFT_OUT', 1_500]);
  });

  it('tells how it is used, and refuses what it does not know', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, printed: expect.stringContaining('coverage-report') });
    expect(await run('--all')).toMatchObject({ code: 2, told: expect.stringContaining('--help') });
  });

  it('reports on the packaged data if no folder is given', async () => {
    expect((await run('--json')).code).toBe(0);
  });
});
