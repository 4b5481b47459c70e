import type { Database } from '@zibo-graph/database';
import type { LoaderKinds } from '@zibo-graph/subgraph-kit';
import {
  selectAliasesByProjectIds,
  selectMembershipsByProjectIds,
  selectPartiesByProjectIds,
} from '../queries/projectLinks.js';
import { selectProjectsByCodes, selectProjectsByIds, selectProjectsByParentIds } from '../queries/projects.js';

/** Loads projects and what belongs to them. */
export function projectLoaders(database: Database, revision: number, { rowLoader, rowsLoader }: LoaderKinds) {
  return {
    projectById: rowLoader(
      'projectById',
      (ids) => selectProjectsByIds(database, revision, ids),
      (row) => row.id,
    ),
    projectByCode: rowLoader(
      'projectByCode',
      (codes) => selectProjectsByCodes(database, revision, codes),
      (row) => row.code ?? '',
    ),
    projectsByParentId: rowsLoader(
      'projectsByParentId',
      (ids) => selectProjectsByParentIds(database, revision, ids),
      (row) => row.parent_id ?? '',
    ),
    aliasesByProjectId: rowsLoader(
      'aliasesByProjectId',
      (ids) => selectAliasesByProjectIds(database, revision, ids),
      (row) => row.project_id,
    ),
    partiesByProjectId: rowsLoader(
      'partiesByProjectId',
      (ids) => selectPartiesByProjectIds(database, revision, ids),
      (row) => row.project_id,
    ),
    membershipsByProjectId: rowsLoader(
      'membershipsByProjectId',
      (ids) => selectMembershipsByProjectIds(database, revision, ids),
      (row) => row.project_id,
    ),
  };
}
