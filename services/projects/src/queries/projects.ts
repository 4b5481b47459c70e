import {
  atRevision,
  byId,
  type Database,
  type FilterInput,
  filterCondition,
  type KeysetSource,
  type OfParent,
  selectByKeys,
  selectCount,
  selectCountsByParent,
  selectPage,
  selectPagesByParent,
} from '@zibo-graph/database';
import type { PageRequest } from '@zibo-graph/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import type { ProjectRow } from '../rows.js';
import { projectFilter } from './filters.js';

const table = 'projects.projects';

const selectWhere = (
  database: Database,
  revision: number,
  column: 'id' | 'code' | 'parent_id',
  keys: readonly string[],
) => selectByKeys<ProjectRow>(database.kysely, { table, revision, column, order: byId }, keys);

/** Projects by id. */
export const selectProjectsByIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'id', ids);

/** Projects by project code. */
export const selectProjectsByCodes = (database: Database, revision: number, codes: readonly string[]) =>
  selectWhere(database, revision, 'code', codes);

/** The parts of projects, by id. */
export const selectProjectsByParentIds = (database: Database, revision: number, ids: readonly string[]) =>
  selectWhere(database, revision, 'parent_id', ids);

/** The projects, aliased `t`, that fulfil a condition of the schema; undefined where every project does. */
export const projectsWhere = (revision: number, where: FilterInput | null): RawBuilder<boolean> | undefined =>
  filterCondition(projectFilter, where, { alias: 't', revision });

const source = (revision: number, where: FilterInput | null): KeysetSource => ({
  table,
  revision,
  where: projectsWhere(revision, where),
});

/** A page of all projects. */
export const selectProjectPage = (database: Database, revision: number, page: PageRequest) =>
  selectPage<ProjectRow>(database.kysely, source(revision, page.where), page);

/** How many projects fulfil a condition. */
export const selectProjectCount = (database: Database, revision: number, where: FilterInput | null) =>
  selectCount(database.kysely, source(revision, where));

/** Whose projects can be listed: an agency leads them or takes part in them, a lead leads them, a task or plan is carried out by them. */
export type ProjectOwner = 'programme' | 'agency' | 'lead' | 'area' | 'task' | 'plan';

/**
 * The projects that rows of a table link to an owner, each once however many rows do. Their ids are put into an array
 * first: into a plain `in (select …)` over two branches of versions, Postgres would join all projects there are.
 */
const linkedBy =
  (links: string, column: string): OfParent =>
  (owner, revision) =>
    sql`t.id = any(array(
      select project_id from ${atRevision(links, revision, 'link')} where ${sql.ref(column)} = ${owner}))`;

const belongs: Record<ProjectOwner, OfParent> = {
  programme: linkedBy('projects.programme_memberships', 'programme_id'),
  agency: (agency, revision) =>
    sql`t.id = any(array(
      select id from ${atRevision(table, revision, 'led')} where lead_id = ${agency}
      union all
      select project_id from ${atRevision('projects.parties', revision, 'party')} where agency_id = ${agency}))`,
  lead: (agency) => sql`t.lead_id = ${agency}`,
  area: (area) => sql`t.area_id = ${area}`,
  task: linkedBy('projects.project_tasks', 'task_id'),
  plan: linkedBy('projects.project_tasks', 'plan_id'),
};

/** The same page of the projects of each owner. */
export const selectProjectPages = (
  database: Database,
  revision: number,
  owner: ProjectOwner,
  ids: readonly string[],
  page: PageRequest,
) => selectPagesByParent<ProjectRow>(database.kysely, source(revision, page.where), page, ids, belongs[owner]);

/** How many projects of each owner fulfil a condition. */
export const selectProjectCounts = (
  database: Database,
  revision: number,
  owner: ProjectOwner,
  ids: readonly string[],
  where: FilterInput | null,
) => selectCountsByParent(database.kysely, source(revision, where), ids, belongs[owner]);
