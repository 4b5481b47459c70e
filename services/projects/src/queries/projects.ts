import {
  atRevision,
  type FilterInput,
  filterCondition,
  type ListPage,
  type OfParent,
  rowList,
  rowsBy,
  selectListCount,
  selectListCountsByParents,
  selectListPage,
  selectListPagesByParents,
} from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.js';
import { parties, programme_memberships, project_tasks, projects } from '../tables.js';
import { projectFilter } from './filters.js';

/** Projects by id. */
export const selectProjectsByIds = rowsBy(projects, 'id');

/** Projects by project code. */
export const selectProjectsByCodes = rowsBy(projects, 'code', ['id']);

/** The parts of projects, by id. */
export const selectProjectsByParentIds = rowsBy(projects, 'parent_id', ['id']);

/** The projects, aliased `t`, that fulfil a condition of the schema; undefined where every project does. */
export const projectsWhere = (revision: number, where: FilterInput | null): RawBuilder<boolean> | undefined =>
  filterCondition(projectFilter, where, { alias: 't', revision });

/**
 * The projects whose ids a query gives, each once however many rows of it do. The ids are put into an array first: into a plain
 * `in (select …)` over two branches of versions, Postgres would join all projects there are.
 */
const among = (ids: RawBuilder<unknown>) => sql<boolean>`t.id = any(array(${ids}))`;

const ofProgramme: OfParent = (programme, revision) =>
  among(sql`select project_id from ${atRevision(programme_memberships, revision, 'link', ['project_id', 'programme_id'])}
    where programme_id = ${programme}`);

const ofAgency: OfParent = (agency, revision) =>
  among(sql`
    select id from ${atRevision(projects, revision, 'led', ['id', 'lead_id'])} where lead_id = ${agency}
    union all
    select project_id from ${atRevision(parties, revision, 'party', ['project_id', 'agency_id'])} where agency_id = ${agency}`);

/** The projects that carry out a task, or something in a plan. */
const carryingOut =
  (column: 'task_id' | 'plan_id'): OfParent =>
  (item, revision) =>
    among(sql`select project_id from ${atRevision(project_tasks, revision, 'link', ['project_id', column])}
      where ${sql.ref(column)} = ${item}`);

const projectList = rowList(projects, projectFilter, {
  programme: ofProgramme,
  agency: ofAgency,
  lead: (agency) => sql`t.lead_id = ${agency}`,
  area: (area) => sql`t.area_id = ${area}`,
  task: carryingOut('task_id'),
  plan: carryingOut('plan_id'),
});

/** Whose projects can be listed: an agency leads them or takes part in them, a lead leads them, a task or plan is carried out by them. */
export type ProjectOwner = keyof typeof projectList.parents;

/** A page of all projects. */
export const selectProjectPage = (database: Database, revision: number, page: ListPage) =>
  selectListPage(database, revision, projectList, page);

/** How many projects fulfil a condition. */
export const selectProjectCount = (database: Database, revision: number, where: FilterInput | null) =>
  selectListCount(database, revision, projectList, where);

/** The same page of the projects of each owner. */
export const selectProjectPages = (
  database: Database,
  revision: number,
  owner: ProjectOwner,
  ids: readonly string[],
  page: ListPage,
) => selectListPagesByParents(database, revision, projectList, owner, ids, page);

/** How many projects of each owner fulfil a condition. */
export const selectProjectCounts = (
  database: Database,
  revision: number,
  owner: ProjectOwner,
  ids: readonly string[],
  where: FilterInput | null,
) => selectListCountsByParents(database, revision, projectList, owner, ids, where);
