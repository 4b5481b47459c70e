import {
  atRevision,
  type Database,
  type FilterFields,
  type FilterInput,
  filterCondition,
  type KeysetPage,
  type OfParent,
  type StatedRow,
  selectCount,
  selectCountsByParent,
  selectPage,
  selectPagesByParent,
  withOwnUnits,
} from '@zibo-graph/database';
import { sql } from 'kysely';
import type {
  AssignmentRow,
  DocumentRow,
  FindingRow,
  IndicatorRow,
  ObservationRow,
  PlanRow,
  TargetRow,
  TaskRow,
} from '../rows.js';
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
import type { AssignedItem } from './responsibilities.js';

/** The rows of an entity: where they stand, what can be asked of them, to what they can belong. */
export interface RowList<Row, Parent extends string = never> {
  /** The table with its schema. */
  readonly table: string;
  readonly filter: FilterFields;
  /** By name of the parent. */
  readonly parents: Readonly<Record<Parent, OfParent>>;
  /** Whether rows are stated in units, some of which data sets bring. */
  readonly inUnits?: true;
  /** Never there: it says of which type the rows are. */
  readonly row?: Row;
}

const named =
  (column: string): OfParent =>
  (parent) =>
    sql`${sql.ref(`t.${column}`)} = ${parent}`;

/** What assignments of an agency are of. */
const itemsOf = (item: AssignedItem, [agency, revision]: Parameters<OfParent>) =>
  sql`select ${sql.ref(item)} from ${atRevision('plans.assignments', revision, 'assignment')} where agency_id = ${agency}`;

/** An agency that holds two roles in a task has it once. */
const tasksOfAgency: OfParent = (...agency) => sql`t.id = any(array(${itemsOf('task_id', agency)}))`;

/** The targets that a plan assigns to an agency, and those that stand in the text of its tasks. */
const targetsOfAgency: OfParent = (...agency) =>
  sql`t.id = any(array(
    ${itemsOf('target_id', agency)} union all
    select id from ${atRevision('plans.targets', agency[1], 'target')}
    where task_id = any(array(${itemsOf('task_id', agency)}))
  ))`;

/** The assignments of a target, and those of the task in whose text it stands. */
const answeringFor: OfParent = (target, revision) =>
  sql`t.id = any(array(
    select id from ${atRevision('plans.assignments', revision, 'own')} where target_id = ${target} union all
    select id from ${atRevision('plans.assignments', revision, 'inherited')} where task_id = any(array(
      select task_id from ${atRevision('plans.targets', revision, 'target')} where target.id = ${target}
    ))
  ))`;

const planOfArea: OfParent = (area, revision) =>
  sql`t.plan_id = any(array(select id from ${atRevision('plans.plans', revision, 'plan')} where area_id = ${area}))`;

/** The tasks that a project carries out, as this subgraph knows of it. */
const carriedOutBy: OfParent = (project, revision) =>
  sql`t.id = any(array(
    select task_id from ${atRevision('plans.project_tasks_reference', revision, 'link')} where project_id = ${project}
  ))`;

export const documentList: RowList<DocumentRow> = { table: 'plans.documents', filter: documentFilter, parents: {} };
export const planList: RowList<PlanRow, 'area'> = {
  table: 'plans.plans',
  filter: planFilter,
  parents: { area: named('area_id') },
};
export const targetList: RowList<TargetRow, 'plan' | 'agency' | 'area' | 'indicator' | 'task'> = {
  table: 'plans.targets',
  inUnits: true,
  filter: targetFilter,
  parents: {
    plan: named('plan_id'),
    agency: targetsOfAgency,
    area: planOfArea,
    indicator: named('indicator_id'),
    task: named('task_id'),
  },
};
export const taskList: RowList<TaskRow, 'plan' | 'agency' | 'area' | 'project'> = {
  table: 'plans.tasks',
  filter: taskFilter,
  parents: { plan: named('plan_id'), agency: tasksOfAgency, area: planOfArea, project: carriedOutBy },
};
export const indicatorList: RowList<IndicatorRow> = {
  table: 'plans.indicators',
  inUnits: true,
  filter: indicatorFilter,
  parents: {},
};
export const observationList: RowList<ObservationRow, 'indicator' | 'area' | 'agency'> = {
  table: 'plans.observations',
  inUnits: true,
  filter: observationFilter,
  parents: { indicator: named('indicator_id'), area: named('area_id'), agency: named('agency_id') },
};
export const assignmentList: RowList<AssignmentRow, 'agency' | 'task' | 'target'> = {
  table: 'plans.assignments',
  filter: assignmentFilter,
  parents: { agency: named('agency_id'), task: named('task_id'), target: answeringFor },
};
export const findingList: RowList<FindingRow> = { table: 'plans.findings', filter: findingFilter, parents: {} };

/** A page and the condition on the rows of its list; null where every row will do. */
export interface ListPage extends KeysetPage {
  readonly where: FilterInput | null;
}

/** What stands of a list at a revision: the rows that fulfil a condition. */
export const standing = (
  { table, filter }: Pick<RowList<unknown>, 'table' | 'filter'>,
  revision: number,
  where: FilterInput | null,
) => ({
  table,
  revision,
  where: filterCondition(filter, where, { alias: 't', revision }),
});

/** A page of a whole list. */
export const selectListPage = async <Row>(
  database: Database,
  revision: number,
  list: RowList<Row, string>,
  page: ListPage,
): Promise<Row[]> =>
  withUnits(
    database,
    revision,
    list,
    await selectPage<Row>(database.kysely, standing(list, revision, page.where), page),
  );

const withUnits = async <Row>(
  database: Database,
  revision: number,
  { inUnits }: RowList<unknown, string>,
  rows: Row[],
): Promise<Row[]> =>
  inUnits
    ? ((await withOwnUnits(database, revision, 'plans.units', rows as unknown as StatedRow[])) as unknown as Row[])
    : rows;

/** How many rows of a list fulfil a condition. */
export const selectListCount = (
  { kysely }: Database,
  revision: number,
  list: RowList<unknown, string>,
  where: FilterInput | null,
): Promise<number> => selectCount(kysely, standing(list, revision, where));

/** The same page of the list of each parent. */
export const selectListPagesByParents = async <Row, Parent extends string>(
  database: Database,
  revision: number,
  list: RowList<Row, Parent>,
  parent: Parent,
  ids: readonly string[],
  page: ListPage,
): Promise<(Row & { parent_key: string })[]> => {
  const source = standing(list, revision, page.where);
  const rows = await selectPagesByParent<Row>(database.kysely, source, page, ids, list.parents[parent]);
  return withUnits(database, revision, list, rows);
};

/** How many rows of the list of each parent fulfil a condition. */
export const selectListCountsByParents = <Parent extends string>(
  { kysely }: Database,
  revision: number,
  list: RowList<unknown, Parent>,
  parent: Parent,
  ids: readonly string[],
  where: FilterInput | null,
): Promise<{ key: string; count: number }[]> =>
  selectCountsByParent(kysely, standing(list, revision, where), ids, list.parents[parent]);
