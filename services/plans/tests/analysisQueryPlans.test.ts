import { queryPlansOf } from '@zibo-graph/database/testing';
import { loaderKinds, requestCaches } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLoaders, type Loaders } from '../src/loaders/createLoaders.js';
import type { PlanRow, TargetRow } from '../src/rows.js';
import { largeRecords } from './largeWorld.js';
import { reviewRecord, ruleRecord, verdictRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
let revision: number;
let target: TargetRow;
let plan: PlanRow;

beforeAll(async () => {
  world = await openWorld();
  revision = await world.write([
    ...largeRecords(),
    ruleRecord({ comparators: null, measures: null, statistic: 'NONE' }),
    ...Array.from({ length: 20_000 }, (_, n) => [
      verdictRecord({ id: `verdict:${n}`, target_id: `target:${n}` }),
      reviewRecord({ id: `review:${n}`, target_id: `target:${n}` }),
    ]).flat(),
  ]);
  const loaders = createLoaders(world.database, revision, loaderKinds(requestCaches));
  target = (await loaders.targetById('target:7')) as TargetRow;
  plan = (await loaders.planById('plan:7')) as PlanRow;
});
afterAll(() => world.database.close());

const asOf = '2025-12-31';
const reads: [what: string, read: (loaders: Loaders) => unknown, statements: number][] = [
  ['the evaluation of a target', (load) => load.evaluationOf(target, asOf), 7],
  ['the same by its id', (load) => load.evaluationByTargetId('target:7', asOf), 8],
  ['the progress of a plan', (load) => load.statusTally({ of: 'plan', id: 'plan:7', asOf }), 8],
  ['the progress of an agency', (load) => load.statusTally({ of: 'agency', id: 'agency:10', asOf }), 8],
  ['the targets of an area', (load) => load.targetsOf('area', 'area:7'), 1],
  ['the tasks of a plan', (load) => load.taskTally({ of: 'plan', id: 'plan:7', asOf }), 1],
  ['the tasks of an agency', (load) => load.taskTally({ of: 'agency', id: 'agency:7', asOf }), 1],
  ['the tasks of an area', (load) => load.taskTally({ of: 'area', id: 'area:7', asOf }), 1],
  ['the alignment of a plan', (load) => load.alignmentOf(plan), 3],
  ['a comparison of plans', (load) => load.comparisonOf(['plan:7', 'plan:8', 'plan:9']), 3],
  ['a responsibility matrix', (load) => load.matrixOf('plan:7'), 3],
  ['a series in some areas', (load) => load.seriesByIndicatorId('indicator:7', { areas: ['area:7', 'area:8'] }), 1],
];

/** The rules of evaluation are few, and all are read. */
const wholeReads = (queryPlan: string): string[] =>
  queryPlan.split('\n').filter((line) => /Seq Scan on (?!evaluation_rules)/.test(line));

describe('in large tables', () => {
  it.each(reads)('%s is read by indexes alone', async (_, read, statements) => {
    const plans = await queryPlansOf(world.database, () =>
      read(createLoaders(world.database, revision, loaderKinds(requestCaches))),
    );
    expect(plans).toHaveLength(statements);
    for (const queryPlan of plans) expect(wholeReads(queryPlan), queryPlan).toEqual([]);
  });
});
