import {
  atRevision,
  type Database,
  type KeysetPage,
  selectByKeys,
  selectCount,
  selectCountsByParent,
  selectPage,
  selectPagesByParent,
} from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import { allProjects } from '../lists.js';
import type { ProjectRow } from '../rows.js';

const table = 'projects.projects';

const selectWhere = (
  database: Database,
  revision: number,
  column: 'id' | 'code' | 'parent_id',
  keys: readonly string[],
) => selectByKeys<ProjectRow>(database.kysely, { table, revision, column, order: sql`id` }, keys);

/** Projects by id. */
export const selectProjectsByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** Projects by project code. */
export const selectProjectsByCodes = (database: Database, revision: number, codes: readonly string[]) =>
  selectWhere(database, revision, 'code', codes);

/** The parts of projects, by id. */
export const selectProjectsByParentIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'parent_id', ids);

/** A page of all projects. */
export const selectProjectPage = (database: Database, revision: number, page: KeysetPage) =>
  selectPage<ProjectRow>(database.kysely, { table, revision, order: allProjects.order }, page);

/** How many projects there are. */
export const selectProjectCount = (database: Database, revision: number) =>
  selectCount(database.kysely, { table, revision });

/** Whose projects can be listed: an agency leads them or takes part in them, a task or plan is carried out by them. */
export type ProjectOwner = 'programme' | 'agency' | 'area' | 'task' | 'plan';

/** Which projects `t` belong to an owner, given its id. */
type OfOwner = (revision: number) => (owner: RawBuilder<string>) => RawBuilder<boolean>;

/**
 * The projects that rows of a table link to an owner, each once however many rows do. Their ids are put into an array
 * first: into a plain `in (select …)` over two branches of versions, Postgres would join all projects there are.
 */
const linkedBy =
  (links: string, column: string): OfOwner =>
  (revision) =>
  (owner) =>
    sql`t.id = any(array(
      select project_id from ${atRevision(links, revision, 'link')} where ${sql.ref(column)} = ${owner}))`;

const belongs: Record<ProjectOwner, OfOwner> = {
  programme: linkedBy('projects.programme_memberships', 'programme_id'),
  agency: (revision) => (agency) =>
    sql`t.id = any(array(
      select id from ${atRevision(table, revision, 'led')} where lead_id = ${agency}
      union all
      select project_id from ${atRevision('projects.parties', revision, 'party')} where agency_id = ${agency}))`,
  area: () => (area) => sql`t.area_id = ${area}`,
  task: linkedBy('projects.project_tasks', 'task_id'),
  plan: linkedBy('projects.project_tasks', 'plan_id'),
};

/** The same page of the projects of each owner, by id. */
export const selectProjectPages = (
  database: Database,
  revision: number,
  owner: ProjectOwner,
  ids: readonly string[],
  page: KeysetPage,
) =>
  selectPagesByParent<ProjectRow>(
    database.kysely,
    { table, revision, order: ['id'] },
    page,
    ids,
    belongs[owner](revision),
  );

/** How many projects each owner has. */
export const selectProjectCounts = (
  database: Database,
  revision: number,
  owner: ProjectOwner,
  ids: readonly string[],
) => selectCountsByParent<ProjectRow>(database.kysely, { table, revision }, ids, belongs[owner](revision));
