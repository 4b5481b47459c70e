import { rowsBy } from '@zibo-graph/database';
import { parties, programme_memberships, project_aliases } from '../tables.js';
import { codeOrder } from './codeOrder.js';

/** Other names of projects, by name. */
export const selectAliasesByProjectIds = rowsBy(project_aliases, 'project_id', ['name']);

/** Who takes part in projects, by role, then agency. */
export const selectPartiesByProjectIds = rowsBy(parties, 'project_id', [codeOrder('partyRole', 't.role'), 'agency_id']);

/** The programmes that projects belong to, by programme. */
export const selectMembershipsByProjectIds = rowsBy(programme_memberships, 'project_id', ['programme_id']);
