import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentRevision, type Database, tableRows } from '@zibo-graph/database';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { defaultDataset, importDataset } from '@zibo-graph/importer';
import { investments, programme_reports, projects } from '@zibo-graph/projects/write';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  type BenchGraph,
  type BenchOperation,
  importPackagedData,
  importRegister,
  openBenchGraph,
} from './benchGraph.js';
import { multiplyRegister } from './multiplyRegister.js';
import { projectId } from './registerProject.js';
import type { RegisterRow } from './registerRow.js';
import { batchesOf, type Register, registerBatch, registerFrame, wholeProgramme } from './syntheticRegister.js';
import { writeRegister } from './writeRegister.js';

function rowsOf(register: Register): RegisterRow[] {
  const batches = Array.from({ length: batchesOf(register) }, (_, batch) => [...registerBatch(register, batch)]);
  return [...registerFrame(register), ...batches.flat()];
}

const recordsOf = (rows: readonly RegisterRow[], table: RegisterRow['table']) =>
  rows.filter((row) => row.table === table).map(({ record }) => record);

/** What is completed to date in sum, in yuan. */
const completedOf = (rows: readonly RegisterRow[]): bigint =>
  recordsOf(rows, investments)
    .filter(({ kind }) => kind === 'COMPLETED_TO_DATE')
    .reduce((sum, { amount }) => sum + BigInt(String(amount)), 0n);

/** The files of a folder and what is in them. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('a synthetic register', () => {
  it('is the same from the same seed, and another from another', () => {
    const register = { projects: 300, seed: 7 };
    expect(rowsOf(register)).toEqual(rowsOf(register));
    expect(rowsOf({ ...register, seed: 8 })).not.toEqual(rowsOf(register));
  });

  it('of 130 projects has completed exactly 52.4 billion yuan', () => {
    for (const seed of [0, 1, 2, 2_147_483_647]) {
      expect(completedOf(rowsOf({ projects: 130, seed }))).toBe(52_400_000_000n);
    }
  });

  it.each([1, 129, 131, 1_000])('of %i projects has that many, each with an id of its own', (count) => {
    const ids = recordsOf(rowsOf({ projects: count, seed: 1 }), projects).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => projectId(index + 1)));
  });

  it.each([1, 77, 130, 131, 999])('of %i projects reports what its projects have completed', (count) => {
    const rows = rowsOf({ projects: count, seed: 3 });
    const [report] = recordsOf(rows, programme_reports);
    expect(report).toMatchObject({ project_count: count, completed_investment: String(completedOf(rows)) });
  });

  it('says that it is synthetic in every id and every name', () => {
    const rows = rowsOf({ projects: 200, seed: 1 });
    for (const { record } of rows) {
      const { id, name_zh, name_en, title_zh, document_id } = record;
      expect(id ?? record.project_id).toContain(':synthetic/');
      expect(document_id ?? id).toBe('document:synthetic/register');
      if (name_zh !== undefined) expect([name_zh, name_en].join()).toMatch(/^合成数据.*SYNTHETIC/);
      else if (id === document_id) expect(title_zh).toMatch(/^合成数据/);
    }
  });

  it('leaves out what a register may not know: codes, areas, lead agencies', () => {
    const records = recordsOf(rowsOf({ projects: 1_000, seed: 1 }), projects);
    for (const column of ['code', 'area_id', 'lead_id']) {
      const missing = records.filter((record) => record[column] === null).length;
      expect(missing).toBeGreaterThan(0);
      expect(missing).toBeLessThan(records.length / 2);
    }
  });
});

describe('the files of a register', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-register-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const register = { projects: 400, seed: 5 };

  it('hold as many rows as are told', async () => {
    expect(await writeRegister(join(folder, 'told'), register)).toBe(rowsOf(register).length);
  });
});

/** The copy of the first project in a register that was doubled. */
const copied = projectId(1_000_001);

describe('a register beside the packaged data', () => {
  let database: Database;
  let graph: BenchGraph;
  let packagedProjects: number;
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the data is the shape of the query.
  const ask = async (operation: BenchOperation): Promise<any> => {
    const { data, errors } = await graph.run(operation);
    expect(errors).toBeUndefined();
    return data;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    await openBenchGraph(database);
    await importPackagedData(database);
    const rows = await tableRows(database, 'projects', await currentRevision(database, 'projects'));
    packagedProjects = rows.projects ?? 0;
    await importRegister(database, { projects: 130, seed: 1 });
    graph = await openBenchGraph(database);
  });
  afterAll(() => database?.close());

  it('is a programme of 130 projects of which nothing is missing', async () => {
    const query = `query ($id: ID!) { programme(id: $id) { name(locale: EN) reconciliation {
      registeredProjects registeredCompletedInvestment { amount } missingProjects missingCompletedInvestment { amount }
      coverage findings { rule } } } }`;
    for (const id of [wholeProgramme, 'programme:synthetic/batch-00001']) {
      const { programme } = await ask({ subgraph: 'projects', query, variables: { id } });
      expect(programme.name).toContain('SYNTHETIC');
      expect(programme.reconciliation).toEqual({
        registeredProjects: 130,
        registeredCompletedInvestment: { amount: '52400000000' },
        missingProjects: 0,
        missingCompletedInvestment: { amount: '0' },
        coverage: 1,
        findings: [],
      });
    }
  });

  it('leaves what is known of the real programme as it is', async () => {
    const query = `{ programme(id: "programme:370300/urban-construction-2022") { reconciliation {
      registeredProjects missingProjects } } }`;
    const { programme } = await ask({ subgraph: 'projects', query });
    expect(programme.reconciliation).toEqual({ registeredProjects: 0, missingProjects: 130 });
  });

  it('brings no finding of its own', async () => {
    const { findings } = await ask({ subgraph: 'plans', query: '{ findings(first: 200) { subjects } }' });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(200);
    expect(JSON.stringify(findings)).not.toContain('synthetic');
  });

  it('is imported again without a change, from the same seed', async () => {
    await expect(importRegister(database, { projects: 130, seed: 1 })).rejects.toThrow('synthetic is unchanged');
  });

  it('is twice as large after it was doubled: projects, members and money', async () => {
    await multiplyRegister(database, 2);
    const query = `query ($id: ID!, $whole: ID!) { project(id: $id) { code name investments { money { amount } } }
      projects { totalCount } programme(id: $whole) { register { projectCount investments { sum { amount } } } } }`;
    const of = (id: string) => ask({ subgraph: 'projects', query, variables: { id, whole: wholeProgramme } });
    const [original, copy] = [await of(projectId(1)), await of(copied)];
    expect(copy.project).toEqual({ ...original.project, code: 'SYNTHETIC-1000001' });
    expect(copy.projects.totalCount).toBe(260 + packagedProjects);
    expect(copy.programme.register.projectCount).toBe(260);
    expect(copy.programme.register.investments).toContainEqual({ sum: { amount: '104800000000' } });
  });

  it('is gone after an import of its files without rows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-register-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    await writeRegister(folder, { projects: 130, seed: 1 });
    for (const [name, content] of Object.entries(filesIn(folder))) {
      writeFileSync(join(folder, name), content.slice(0, content.indexOf('\n') + 1));
    }
    const databases = { agencies: database, plans: database, projects: database };
    const { status, faults } = await importDataset({ folders: [folder], dataset: 'synthetic', databases });
    expect({ status, faults }).toEqual({ status: 'imported', faults: [] });
    graph = await openBenchGraph(database);
    const query = 'query ($id: ID!) { project(id: $id) { id } }';
    for (const id of [projectId(1), copied]) {
      expect(await ask({ subgraph: 'projects', query, variables: { id } })).toEqual({ project: null });
    }
  });
});

describe('the data that comes with the program', () => {
  it('has nothing synthetic in it', () => {
    const files = defaultDataset().folders.flatMap((folder) => Object.entries(filesIn(folder)));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter(([, content]) => /synthetic|合成数据/i.test(content)).map(([name]) => name)).toEqual([]);
  });
});
