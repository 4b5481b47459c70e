import { type Database, selectByKeys } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { ProgrammeMembershipRow, ProjectAliasRow, ProjectPartyRow } from '../rows.js';
import { codeOrder } from './codeOrder.js';

const orders = {
  aliases: sql`name`,
  parties: sql`${codeOrder('partyRole', 'role')}, agency_id`,
  memberships: sql`programme_id`,
};

/** Other names of projects, by name. */
export const selectAliasesByProjectIds = (database: Database, revision: number, projectIds: readonly string[]) =>
  selectByKeys<ProjectAliasRow>(
    database.kysely,
    { table: 'projects.project_aliases', revision, column: 'project_id', order: orders.aliases },
    projectIds,
  );

/** Who takes part in projects, by role, then agency. */
export const selectPartiesByProjectIds = (database: Database, revision: number, projectIds: readonly string[]) =>
  selectByKeys<ProjectPartyRow>(
    database.kysely,
    {
      table: 'projects.parties',
      revision,
      column: 'project_id',
      order: orders.parties,
    },
    projectIds,
  );

/** The programmes that projects belong to, by programme. */
export const selectMembershipsByProjectIds = (database: Database, revision: number, projectIds: readonly string[]) =>
  selectByKeys<ProgrammeMembershipRow>(
    database.kysely,
    { table: 'projects.programme_memberships', revision, column: 'project_id', order: orders.memberships },
    projectIds,
  );
