import type { FilterInput, OrderedList } from '@zibo-graph/subgraph-kit';
import * as lists from '../src/lists.js';
import type { Loaders } from '../src/loaders/createLoaders.js';
import type { ListReader } from '../src/loaders/listLoader.js';

/** Every list, and how many rows it has at most, which an order without an index sorts. */
export const everyList: [OrderedList, (loaders: Loaders) => ListReader<unknown>, sorted: number][] = [
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
export const rareConditions: [OrderedList, (loaders: Loaders) => ListReader<unknown>, where: FilterInput][] = [
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
