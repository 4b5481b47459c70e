import { queryPlansOf } from '@zibo-graph/database/testing';
import {
  type FilterInput,
  loaderKinds,
  type OrderEntry,
  type OrderedList,
  pageRequest,
  requestCaches,
} from '@zibo-graph/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as lists from '../src/lists.js';
import type { comparisonLoaders } from '../src/loaders/comparisonLoaders.js';
import { createLoaders, type Loaders } from '../src/loaders/createLoaders.js';
import type { evaluationLoaders } from '../src/loaders/evaluationLoaders.js';
import type { groupTallies } from '../src/loaders/groupTallies.js';
import type { ListReader } from '../src/loaders/listLoader.js';
import type { progressLoaders } from '../src/loaders/progressLoaders.js';
import { largeRecords } from './largeWorld.js';
import { openWorld, type World } from './world.js';

let world: World;
let revision: number;

beforeAll(async () => {
  world = await openWorld();
  revision = await world.write(largeRecords());
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

const reads: Record<Exclude<keyof Loaders, Composed>, (loaders: Loaders) => unknown> = {
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

/** The parts of a plan that read a large table whole. */
const wholeReads = (plan: string): string[] =>
  plan.split('\n').filter((line) => /Seq Scan on (?!\w+_reference)/.test(line));
/** So many rows does the planner expect to sort at most. */
const sortedRows = (plan: string): number =>
  Math.max(0, ...[...plan.matchAll(/Sort {2}\(cost=\S+ rows=(\d+)/g)].map(([, count]) => Number(count)));

/** Every list, and how many rows it has at most, which an order without an index sorts. */
const everyList: [OrderedList, (loaders: Loaders) => ListReader<unknown>, sorted: number][] = [
  [lists.allDocuments, (load) => load.documentList.all, 0],
  [lists.allPlans, (load) => load.planList.all, 0],
  [lists.allTargets, (load) => load.targetList.all, 0],
  [lists.allTasks, (load) => load.taskList.all, 0],
  [lists.allIndicators, (load) => load.indicatorList.all, 0],
  [lists.allObservations, (load) => load.observationList.all, 0],
  [lists.allFindings, (load) => load.findingList.all, 0],
  [lists.plansOfArea, (load) => load.planList.of('area', 'area:7'), 20],
  [lists.targetsOfPlan, (load) => load.targetList.of('plan', 'plan:7'), 100],
  [lists.tasksOfPlan, (load) => load.taskList.of('plan', 'plan:7'), 100],
  [lists.targetsOfArea, (load) => load.targetList.of('area', 'area:7'), 200],
  [lists.targetsOfAgency, (load) => load.targetList.of('agency', 'agency:8'), 100],
  [lists.tasksOfAgency, (load) => load.taskList.of('agency', 'agency:7'), 100],
  [lists.tasksOfProject, (load) => load.taskList.of('project', 'project:7'), 100],
  [lists.targetsOfTask, (load) => load.targetList.of('task', 'task:10'), 40],
  [lists.targetsOfIndicator, (load) => load.targetList.of('indicator', 'indicator:7'), 100],
  [lists.assignmentsOfTask, (load) => load.assignmentList.of('task', 'task:7'), 40],
  [lists.assignmentsOfTarget, (load) => load.assignmentList.of('target', 'target:8'), 40],
  [lists.assignmentsOfAgency, (load) => load.assignmentList.of('agency', 'agency:7'), 100],
  [lists.observationsOfIndicator, (load) => load.observationList.of('indicator', 'indicator:7'), 40],
  [lists.observationsOfArea, (load) => load.observationList.of('area', 'area:7'), 200],
  [lists.observationsOfAgency, (load) => load.observationList.of('agency', 'agency:7'), 100],
];

/** Conditions that few rows fulfil, on what a list refers to and on what refers to it. */
const rareConditions: [OrderedList, (loaders: Loaders) => ListReader<unknown>, where: FilterInput][] = [
  [lists.allDocuments, (load) => load.documentList.all, { basedOn: { eq: 'document:7' } }],
  [lists.allDocuments, (load) => load.documentList.all, { issuer: { kind: { eq: 'PARTY_ORGAN' } } }],
  [lists.allPlans, (load) => load.planList.all, { basedOn: { eq: 'plan:7' } }],
  [lists.allTargets, (load) => load.targetList.all, { leadAgency: { kind: { eq: 'PARTY_ORGAN' } } }],
  [lists.allTargets, (load) => load.targetList.all, { area: { within: 'area:77' } }],
  [lists.allTargets, (load) => load.targetList.all, { document: { eq: 'document:7' } }],
  [lists.allTasks, (load) => load.taskList.all, { leadAgency: { counterpartOf: { eq: 'agency:7' } } }],
  [lists.allTasks, (load) => load.taskList.all, { agency: { eq: 'agency:7' }, kind: { eq: 'TASK' } }],
  [lists.allIndicators, (load) => load.indicatorList.all, { area: { within: 'area:77' } }],
  [lists.allObservations, (load) => load.observationList.all, { document: { eq: 'document:7' } }],
  [lists.allObservations, (load) => load.observationList.all, { date: { gte: '2016-01-02', lt: '2016-01-05' } }],
  [lists.allFindings, (load) => load.findingList.all, { subject: { eq: 'observation:7' } }],
  [lists.allFindings, (load) => load.findingList.all, { document: { eq: 'document:7' } }],
  [lists.assignmentsOfAgency, (load) => load.assignmentList.of('agency', 'agency:7'), { plan: { eq: 'plan:7' } }],
];

/** A place somewhere in the middle of an order. */
const placeValues = { text: 'n', integer: 9_000, decimal: '1', date: '2020-06-30' };

describe('in large tables', () => {
  it.each(Object.entries(reads))('%s is read by indexes alone', async (_, read) => {
    const plans = await plansOf(read);
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatch(/Index (?:Only )?Scan/);
    expect(wholeReads(plans[0] ?? '')).toEqual([]);
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
