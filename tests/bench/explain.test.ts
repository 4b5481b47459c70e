import type { Database } from '@zibo-graph/database';
import { openTestDatabase, type PlanNode } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEnvironment } from '../environment.js';
import { importPackagedData, openBenchGraph } from './benchGraph.js';
import { explainOperations } from './explainOperations.js';
import { explainSize } from './explainSize.js';
import { growingOperations, operationTables, overviewTable } from './explainTable.js';
import { type MeasuredGraph, measureOperation, type OperationMeasure } from './measureOperation.js';
import { median } from './median.js';
import { summarizePlan } from './planSummary.js';

const once = { runs: 1, milliseconds: 1_000 };
const nothingRead = { 'Shared Hit Blocks': 0, 'Shared Read Blocks': 0 };
const scan = (type: string, table: string, rows: number, more: Partial<PlanNode> = {}): PlanNode => ({
  ...{ 'Node Type': type, 'Relation Name': table, 'Actual Rows': rows, 'Actual Loops': 1 },
  ...nothingRead,
  ...more,
});
const over = (...plans: PlanNode[]): PlanNode => ({
  ...{ 'Node Type': 'Limit', 'Actual Rows': 20, 'Actual Loops': 1, 'Shared Hit Blocks': 7, 'Shared Read Blocks': 3 },
  Plans: plans,
});

describe('the summary of a plan', () => {
  it('counts what was read in every loop, whether or not it was of use', () => {
    const inner = { 'Actual Loops': 3, 'Rows Removed by Filter': 2, 'Index Name': 'by_area' };
    const summary = summarizePlan(over(scan('Index Scan', 'projects', 5, inner), scan('Seq Scan', 'areas', 9)));
    expect(summary).toEqual({
      scans: ['Index Scan by_area', 'Seq Scan areas'],
      read: 3 * (5 + 2) + 9,
      returned: 20,
      pages: 10,
      wholeTables: [{ table: 'areas', rows: 9 }],
    });
  });

  it('leaves out branches that the plan did not come to, and counts a bitmap once', () => {
    const bitmap: PlanNode = {
      ...{ 'Node Type': 'Bitmap Index Scan', 'Index Name': 'by_stage', 'Actual Rows': 50, 'Actual Loops': 1 },
      ...nothingRead,
    };
    const heap = scan('Bitmap Heap Scan', 'projects', 50, { Plans: [bitmap] });
    const summary = summarizePlan(over(heap, scan('Seq Scan', 'projects', 0, { 'Actual Loops': 0 })));
    expect(summary).toMatchObject({ read: 50, wholeTables: [] });
    expect(summary.scans).toEqual(['Bitmap Heap Scan projects', 'Bitmap Index Scan by_stage']);
  });
});

describe('the table', () => {
  const took = (milliseconds: number, read: number): OperationMeasure => ({
    milliseconds: [milliseconds],
    statements: [
      { sql: 'select  1', plan: summarizePlan(over(scan('Seq Scan', 'projects', read))), milliseconds: [1] },
    ],
  });
  const size = (projects: number, embedded: boolean, measure: OperationMeasure) => ({
    ...{ projects, embedded, version: '' },
    measures: new Map([['all', measure]]),
  });

  it('gives times as ratios to those of the smallest size on the server, and names large tables that are read whole', () => {
    const sizes = [
      size(130, true, took(9, 130)),
      size(130, false, took(2, 130)),
      size(130_000, false, took(3, 130_000)),
    ];
    expect(overviewTable(['all'], sizes).split('\n')).toEqual([
      '| operation | 130 (PGlite), ms | 130, ms | 130,000, ms | × | rows read, 130,000 | returned | large tables read whole |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| all | 9.00 | 2.00 | 3.00 | 1.5 | 130,000 | 20 | ⚠ projects (130,000) |',
    ]);
    expect(operationTables('all', sizes)).toContain('`select 1`');
  });

  it('tells what failed, and at which size', () => {
    const sizes = [size(130, false, took(2, 130)), size(1_000, false, { failure: 'it broke' })];
    expect(overviewTable(['all'], sizes)).toContain('| all | 2.00 | failed |');
    expect(operationTables('all', sizes)).toContain('- 1,000: **failed**: it broke');
  });

  it('has in its summary what reads a large table whole, takes ten times as long, or fails', () => {
    const measuresOf = (
      all: OperationMeasure,
      page: OperationMeasure,
      slow: OperationMeasure,
      lost: OperationMeasure,
    ) => new Map(Object.entries({ all, page, slow, lost }));
    const broken = { failure: 'it broke' };
    const sizes = [
      { ...size(130, false, took(2, 130)), measures: measuresOf(took(2, 130), took(2, 20), took(2, 20), broken) },
      {
        ...size(130_000, false, took(2, 130)),
        measures: measuresOf(took(3, 130_000), took(19, 20), took(20, 20), broken),
      },
    ];
    expect(growingOperations(['all', 'page', 'slow', 'lost'], sizes)).toEqual(['all', 'slow', 'lost']);
  });

  it('takes the number in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN]);
  });
});

describe('a measurement', () => {
  let database: Database;
  let measured: MeasuredGraph;
  beforeAll(async () => {
    database = await openTestDatabase();
    await openBenchGraph(database);
    await importPackagedData(database);
    measured = { database, graph: await openBenchGraph(database) };
  });
  afterAll(() => database?.close());

  it('is that of every statement of the operation', async () => {
    const query = '{ project(id: "project:370300/south-station-building") { parent { id } } }';
    const measure = await measureOperation(
      measured,
      { subgraph: 'projects', query },
      { runs: 3, milliseconds: 60_000 },
    );
    if ('failure' in measure) throw new Error(measure.failure);
    expect(measure.milliseconds).toHaveLength(3);
    expect(measure.statements.map(({ plan, milliseconds }) => [plan.returned, milliseconds.length])).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });

  it.each([
    ['is refused', '{ project(id: 5, size: 7) { id } }', /Unknown argument "size"/],
    ['asks the database nothing', '{ __typename }', /asked the database nothing/],
  ])('of an operation that %s is its failure', async (_, query, failure) => {
    expect(await measureOperation(measured, { subgraph: 'projects', query }, once)).toEqual({
      failure: expect.stringMatching(failure),
    });
  });
});

describe('the operations', () => {
  it('have a title each', () => {
    expect(new Set(explainOperations.map(({ title }) => title)).size).toBe(explainOperations.length);
  });

  it('are all answered on a register of 130 projects', async () => {
    const server = testEnvironment.databaseUrl ?? null;
    const { measures } = await explainSize({ projects: 130, server, repetition: once, tell: () => {} });
    const failures = [...measures].filter(([, measure]) => 'failure' in measure);
    expect(failures).toEqual([]);
    expect(measures.size).toBe(explainOperations.length);
  });
});
