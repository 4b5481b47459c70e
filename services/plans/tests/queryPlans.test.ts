import { queryPlansOf } from '@zibo-graph/database/testing';
import { loaderKinds, type OrderEntry, pageRequest, requestCaches } from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { comparisonLoaders } from '../src/loaders/comparisonLoaders.js';
import { createLoaders, type Loaders } from '../src/loaders/createLoaders.js';
import type { evaluationLoaders } from '../src/loaders/evaluationLoaders.js';
import type { groupTallies } from '../src/loaders/groupTallies.js';
import type { progressLoaders } from '../src/loaders/progressLoaders.js';
import type { PlanRow, TargetRow } from '../src/rows.js';
import { largeRecords } from './largeWorld.js';
import { everyList, rareConditions } from './listReads.js';
import { openWorld, type World } from './world.js';

let world: World;
let revision: number;
let target: TargetRow;
let plan: PlanRow;

beforeAll(async () => {
  world = await openWorld();
  revision = await world.write(largeRecords());
  const loaders = createLoaders(world.database, revision, loaderKinds(requestCaches));
  target = (await loaders.targetById('target:7')) as TargetRow;
  plan = (await loaders.planById('plan:7')) as PlanRow;
});
afterAll(() => world.database.close());

const plansOf = (read: (loaders: Loaders) => unknown): Promise<string[]> =>
  queryPlansOf(world.database, () => read(createLoaders(world.database, revision, loaderKinds(requestCaches))));

/** Loaders that put together what others read, and those of lists and groups. */
type Composed =
  | keyof (ReturnType<typeof evaluationLoaders> & ReturnType<typeof progressLoaders>)
  | keyof (ReturnType<typeof comparisonLoaders> & ReturnType<typeof groupTallies>)
  | `${string}List`
  | `${string}Groups`
  | 'datasetPartByName';

const loaderReads: Record<Exclude<keyof Loaders, Composed>, (loaders: Loaders) => unknown> = {
  documentById: (load) => load.documentById('document:7'),
  basesByDocumentId: (load) => load.basesByDocumentId('document:7'),
  citingByDocumentId: (load) => load.citingByDocumentId('document:7'),
  planById: (load) => load.planById('plan:7'),
  planByDocumentId: (load) => load.planByDocumentId('document:7'),
  basesByPlanId: (load) => load.basesByPlanId('plan:7'),
  taskById: (load) => load.taskById('task:7'),
  tasksByPlanId: (load) => load.tasksByPlanId('plan:7'),
  tasksByParentId: (load) => load.tasksByParentId('task:7'),
  targetById: (load) => load.targetById('target:7'),
  targetsByTaskId: (load) => load.targetsByTaskId('task:10'),
  assignmentsByTaskId: (load) => load.assignmentsByTaskId('task:7'),
  dutyById: (load) => load.dutyById('duty:7'),
  dutiesByPlanId: (load) => load.dutiesByPlanId('plan:7'),
  dutiesByAgencyId: (load) => load.dutiesByAgencyId('agency:7'),
  dutyByPlanAndAgency: (load) => load.dutyByPlanAndAgency('plan:7', 'agency:7'),
  indicatorById: (load) => load.indicatorById('indicator:7'),
  observationById: (load) => load.observationById('observation:7'),
  conflictsByObservationId: (load) => load.conflictsByObservationId('observation:7'),
  findingById: (load) => load.findingById('finding:7'),
  subjectsByFindingId: (load) => load.subjectsByFindingId('finding:7'),
  sectionByTitle: (load) => load.sectionByTitle('章节7'),
  areaReferenceById: (load) => load.areaReferenceById('area:77'),
  agencyReferenceById: (load) => load.agencyReferenceById('agency:77'),
  topicById: (load) => load.topicById('topic:7'),
  unitById: (load) => load.unitById('unit:7'),
  areasAboveId: (load) => load.areasAboveId('area:77'),
  seriesByIndicatorId: (load) => load.seriesByIndicatorId('indicator:7', {}),
};

const asOf = '2025-12-31';
const analyses: [what: string, read: (loaders: Loaders) => unknown, statements: number][] = [
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

/** The parts of a plan that read a large table whole. */
const wholeReads = (plan: string): string[] =>
  plan.split('\n').filter((line) => /Seq Scan on (?!\w+_reference)/.test(line));
/** The rules of evaluation are few, and all are read. */
const wholeAnalyses = (plan: string): string[] =>
  plan.split('\n').filter((line) => /Seq Scan on (?!evaluation_rules)/.test(line));
/** So many rows does the planner expect to sort at most. */
const sortedRows = (plan: string): number =>
  Math.max(0, ...[...plan.matchAll(/Sort {2}\(cost=\S+ rows=(\d+)/g)].map(([, count]) => Number(count)));

/** A place somewhere in the middle of an order. */
const placeValues = { text: 'n', integer: 9_000, decimal: '1', date: '2020-06-30' };

describe('in large tables', () => {
  it.each(Object.entries(loaderReads))('%s is read by indexes alone', async (_, read) => {
    const plans = await plansOf(read);
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatch(/Index (?:Only )?Scan/);
    expect(wholeReads(plans[0] ?? '')).toEqual([]);
  });

  it.each(analyses)('%s is read by indexes alone', async (_, read, statements) => {
    const plans = await plansOf(read);
    expect(plans).toHaveLength(statements);
    for (const queryPlan of plans) expect(wholeAnalyses(queryPlan), queryPlan).toEqual([]);
  });

  it.each(everyList)(
    '$name has its count and each page of each order read by indexes',
    async (list, reader, sorted) => {
      const fields = Object.keys(list.orderFields ?? {});
      const orders: OrderEntry[][] = fields.flatMap((field) =>
        (['ASC', 'DESC'] as const).flatMap((direction) =>
          (['FIRST', 'LAST'] as const).map((nulls) => [{ field, direction, nulls }]),
        ),
      );
      for (const orderBy of [[], ...orders]) {
        const request = pageRequest(list, { orderBy });
        const beyond = { ...request, after: request.order.map(({ type }) => placeValues[type]) };
        for (const page of [request, { ...request, backward: true }, beyond]) {
          const [plan = ''] = await plansOf((loaders) => reader(loaders).page(page));
          expect(wholeReads(plan), plan).toEqual([]);
          expect(sortedRows(plan), plan).toBeLessThanOrEqual(Math.max(sorted, 5 * request.limit));
        }
      }
      const [counted = ''] = await plansOf((loaders) => reader(loaders).count(pageRequest(list, {})));
      expect(wholeReads(counted), counted).toEqual([]);
    },
  );

  it.each(rareConditions.map((one) => [one[0].name, JSON.stringify(one[2]), ...one] as const))(
    'the rows of %s that fulfil %s are counted and read by indexes',
    async (...[, , list, reader, where]) => {
      const request = pageRequest(list, { where });
      const plans = await plansOf(async (loaders) => {
        await reader(loaders).page(request);
        await reader(loaders).count(request);
      });
      expect(plans).toHaveLength(2);
      for (const plan of plans) expect(wholeReads(plan), plan).toEqual([]);
    },
  );

  const groups = { having: null, order: [], first: 200, includeEmpty: false };
  it.each<[string, (loaders: Loaders) => unknown]>([
    [
      'targets by agency and by day',
      (load) =>
        load.targetGroups({ ...groups, dimensions: ['LEAD_AGENCY', 'DUE_YEAR'], where: { plan: { eq: 'plan:7' } } }),
    ],
    [
      'tasks by role',
      (load) => load.taskGroups({ ...groups, dimensions: ['ROLE'], where: { agency: { eq: 'agency:7' } } }),
    ],
    [
      'observations by year',
      (load) =>
        load.observationGroups({
          ...groups,
          dimensions: ['YEAR'],
          where: { indicator: { eq: 'indicator:7' } },
          idLimit: 99,
        }),
    ],
  ])('few of the %s are grouped by one statement that looks them up', async (_, read) => {
    const plans = await plansOf(read);
    expect(plans).toHaveLength(1);
    expect(wholeReads(plans[0] ?? ''), plans[0]).toEqual([]);
  });

  it('groups are counted whatever their size, and what is computed row by row is refused for too many rows', async () => {
    const { data, errors } = await world.run('{ a: targetAggregate(groupBy: []) { total { count evaluated } } }');
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [
        ['a', 'total', 'evaluated'],
        expect.objectContaining({ code: 'GROUPS_TOO_LARGE', field: 'where', limit: 10_000 }),
      ],
    ]);
    expect(data).toEqual({ a: null });
    expect((await world.ask('{ a: targetAggregate(groupBy: []) { total { count } } }')).a.total.count).toBe(20_000);
  });
});
