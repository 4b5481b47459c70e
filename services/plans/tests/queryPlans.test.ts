import { queryPlansOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLoaders, type Loaders } from '../src/loaders/createLoaders.js';
import {
  assignmentRecord,
  documentRecord,
  dutyRecord,
  findingRecord,
  indicatorRecord,
  link,
  observationRecord,
  planRecord,
  subjectRecord,
  targetRecord,
  taskRecord,
} from './records.js';
import { openWorld, type World } from './world.js';

const rows = 20_000;
/** Of these there are few anywhere. */
const fewer = 2_000;
let world: World;
let revision: number;

beforeAll(async () => {
  world = await openWorld();
  const each = <T>(make: (n: number) => T, length = rows): T[] => Array.from({ length }, (_, n) => make(n));
  revision = await world.write([
    ...each((n) => documentRecord({ id: `document:${n}` })),
    ...each((n) => link(`document:${n}`, 'BASED_ON', `document:${(n * 7) % rows}`)),
    ...each(
      (n) => planRecord({ id: `plan:${n}`, own_document_id: `document:${n}`, area_id: `area:${n % 100}` }),
      fewer,
    ),
    ...each((n) =>
      taskRecord({ id: `task:${n}`, plan_id: `plan:${n % 200}`, parent_id: `task:${n % 500}`, position: n }),
    ),
    ...each((n) => indicatorRecord({ id: `indicator:${n}` }), fewer),
    ...each((n) =>
      targetRecord({
        id: `target:${n}`,
        plan_id: `plan:${n % 200}`,
        indicator_id: `indicator:${n % 500}`,
        position: n,
      }),
    ),
    ...each((n) =>
      assignmentRecord({
        id: `assignment:${n}`,
        ...(n % 2 ? { task_id: `task:${n}` } : { target_id: `target:${n}` }),
        agency_id: `agency:${n % 200}`,
      }),
    ),
    ...each((n) => dutyRecord({ id: `duty:${n}`, plan_id: `plan:${n % 200}`, agency_id: `agency:${n % 300}` }), fewer),
    ...each((n) =>
      observationRecord({
        id: `observation:${n}`,
        indicator_id: `indicator:${n % 500}`,
        area_id: `area:${n % 100}`,
        agency_id: `agency:${n % 200}`,
      }),
    ),
    ...each((n) => findingRecord({ id: `finding:${n}`, rule: `RULE_${n % 20}` })),
    ...each((n) => subjectRecord({ finding_id: `finding:${n}`, subject_id: `observation:${n % 5_000}` })),
  ]);
});
afterAll(() => world.database.close());

const page = { limit: 20, backward: false, after: null, before: null };
const anyFinding = { rules: null, severities: null, subjects: null };
const placed = { ...page, after: [100, 'target:100'] };
const reads: Record<Exclude<keyof Loaders, `${string}Count`>, (loaders: Loaders) => Promise<unknown>> = {
  documentById: (load) => load.documentById('document:7'),
  documentPage: (load) => load.documentPage(page),
  basesByDocumentId: (load) => load.basesByDocumentId('document:7'),
  citingByDocumentId: (load) => load.citingByDocumentId('document:7'),
  planById: (load) => load.planById('plan:7'),
  planPage: (load) => load.planPage({ ...page, backward: true }),
  planByDocumentId: (load) => load.planByDocumentId('document:7'),
  basesByPlanId: (load) => load.basesByPlanId('plan:7'),
  planPageByAreaId: (load) => load.planPageByAreaId('area:7', page),
  planCountByAreaId: (load) => load.planCountByAreaId('area:7'),
  taskById: (load) => load.taskById('task:7'),
  taskPage: (load) => load.taskPage({ ...page, after: ['task:7'] }),
  tasksByParentId: (load) => load.tasksByParentId('task:7'),
  taskPageByPlanId: (load) => load.taskPageByPlanId('plan:7', page),
  taskCountByPlanId: (load) => load.taskCountByPlanId('plan:7'),
  taskPageByAgencyId: (load) => load.taskPageByAgencyId('agency:7', page),
  taskCountByAgencyId: (load) => load.taskCountByAgencyId('agency:7'),
  targetById: (load) => load.targetById('target:7'),
  targetPage: (load) => load.targetPage(page),
  targetsByIndicatorId: (load) => load.targetsByIndicatorId('indicator:7'),
  targetPageByPlanId: (load) => load.targetPageByPlanId('plan:7', placed),
  targetCountByPlanId: (load) => load.targetCountByPlanId('plan:7'),
  targetPageByAgencyId: (load) => load.targetPageByAgencyId('agency:7', page),
  targetCountByAgencyId: (load) => load.targetCountByAgencyId('agency:7'),
  targetPageByAreaId: (load) => load.targetPageByAreaId('area:7', page),
  targetCountByAreaId: (load) => load.targetCountByAreaId('area:7'),
  assignmentsByTaskId: (load) => load.assignmentsByTaskId('task:7'),
  assignmentsByTargetId: (load) => load.assignmentsByTargetId('target:8'),
  assignmentPageByAgencyId: (load) => load.assignmentPageByAgencyId('agency:7', page),
  assignmentCountByAgencyId: (load) => load.assignmentCountByAgencyId('agency:7'),
  dutyById: (load) => load.dutyById('duty:7'),
  dutiesByPlanId: (load) => load.dutiesByPlanId('plan:7'),
  dutiesByAgencyId: (load) => load.dutiesByAgencyId('agency:7'),
  dutyByPlanAndAgency: (load) => load.dutyByPlanAndAgency('plan:7', 'agency:7'),
  indicatorById: (load) => load.indicatorById('indicator:7'),
  indicatorPage: (load) => load.indicatorPage(page),
  observationById: (load) => load.observationById('observation:7'),
  conflictsByObservationId: (load) => load.conflictsByObservationId('observation:7'),
  findingPage: (load) => load.findingPage({ ...anyFinding, subjects: ['observation:7'] }, page),
  subjectsByFindingId: (load) => load.subjectsByFindingId('finding:7'),
  observationPage: (load) => load.observationPage(page),
  observationPageByIndicatorId: (load) => load.observationPageByIndicatorId('indicator:7', page),
  observationCountByIndicatorId: (load) => load.observationCountByIndicatorId('indicator:7'),
  observationPageByAreaId: (load) => load.observationPageByAreaId('area:7', page),
  observationCountByAreaId: (load) => load.observationCountByAreaId('area:7'),
  observationPageByAgencyId: (load) => load.observationPageByAgencyId('agency:7', page),
  observationCountByAgencyId: (load) => load.observationCountByAgencyId('agency:7'),
};

describe('in large tables', () => {
  it.each(Object.entries(reads))('%s is read by indexes alone', async (_, read) => {
    const plans = await queryPlansOf(world.database, () => read(createLoaders(world.database, revision)));
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatch(/Index (?:Only )?Scan/);
    expect(plans[0]).not.toMatch(/Seq Scan/);
  });
});
