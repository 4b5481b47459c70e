import { atRevision, type OfParent, type RowList, rowList } from '@zibo-graph/database';
import { sql } from 'kysely';
import { project_tasks_reference } from '../copies.js';
import type { IndicatorRow, ObservationRow, TargetRow } from '../rows.js';
import { assignments, documents, findings, indicators, observations, plans, targets, tasks } from '../tables.js';
import {
  assignmentFilter,
  documentFilter,
  findingFilter,
  indicatorFilter,
  observationFilter,
  planFilter,
  targetFilter,
  taskFilter,
} from './filters.js';
import { selectUnitsByIds } from './references.js';
import type { AssignedItem } from './responsibilities.js';

const named =
  (column: 'plan_id' | 'indicator_id' | 'task_id' | 'area_id' | 'agency_id'): OfParent =>
  (parent) =>
    sql`${sql.ref(`t.${column}`)} = ${parent}`;

/** What assignments of an agency are of. */
const itemsOf = (item: AssignedItem, [agency, revision]: Parameters<OfParent>) =>
  sql`select ${sql.ref(item)} from ${atRevision(assignments, revision, 'assignment', ['agency_id', item])} where agency_id = ${agency}`;

/** An agency that holds two roles in a task has it once. */
const tasksOfAgency: OfParent = (...agency) => sql`t.id = any(array(${itemsOf('task_id', agency)}))`;

/** The targets that a plan assigns to an agency, and those that stand in the text of its tasks. */
const targetsOfAgency: OfParent = (...agency) =>
  sql`t.id = any(array(
    ${itemsOf('target_id', agency)} union all
    select id from ${atRevision(targets, agency[1], 'target', ['id', 'task_id'])}
    where task_id = any(array(${itemsOf('task_id', agency)}))
  ))`;

/** The assignments of a target, and those of the task in whose text it stands. */
const answeringFor: OfParent = (target, revision) =>
  sql`t.id = any(array(
    select id from ${atRevision(assignments, revision, 'own', ['id', 'target_id'])} where target_id = ${target} union all
    select id from ${atRevision(assignments, revision, 'inherited', ['id', 'task_id'])} where task_id = any(array(
      select task_id from ${atRevision(targets, revision, 'target', ['id', 'task_id'])} where target.id = ${target}
    ))
  ))`;

const planOfArea: OfParent = (area, revision) =>
  sql`t.plan_id = any(array(select id from ${atRevision(plans, revision, 'plan', ['id', 'area_id'])} where area_id = ${area}))`;

/** The tasks that a project carries out, as this subgraph knows of it. */
const carriedOutBy: OfParent = (project, revision) =>
  sql`t.id = any(array(
    select task_id from ${atRevision(project_tasks_reference, revision, 'link')} where project_id = ${project}
  ))`;

export const documentList = rowList(documents, documentFilter);
export const planList = rowList(plans, planFilter, { area: named('area_id') });
export const targetList: RowList<TargetRow, 'plan' | 'agency' | 'area' | 'indicator' | 'task'> = {
  ...rowList(targets, targetFilter, {
    plan: named('plan_id'),
    agency: targetsOfAgency,
    area: planOfArea,
    indicator: named('indicator_id'),
    task: named('task_id'),
  }),
  units: selectUnitsByIds,
};
export const taskList = rowList(tasks, taskFilter, {
  plan: named('plan_id'),
  agency: tasksOfAgency,
  area: planOfArea,
  project: carriedOutBy,
});
export const indicatorList: RowList<IndicatorRow> = {
  ...rowList(indicators, indicatorFilter),
  units: selectUnitsByIds,
};
export const observationList: RowList<ObservationRow, 'indicator' | 'area' | 'agency'> = {
  ...rowList(observations, observationFilter, {
    indicator: named('indicator_id'),
    area: named('area_id'),
    agency: named('agency_id'),
  }),
  units: selectUnitsByIds,
};
export const assignmentList = rowList(assignments, assignmentFilter, {
  agency: named('agency_id'),
  task: named('task_id'),
  target: answeringFor,
});
export const findingList = rowList(findings, findingFilter);
