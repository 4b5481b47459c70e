import type { Database, FilterInput } from '@zibo-graph/database';
import type { LoaderKinds, PageRequest } from '@zibo-graph/subgraph-kit';
import {
  type ProjectOwner,
  selectProjectCount,
  selectProjectCounts,
  selectProjectPage,
  selectProjectPages,
} from '../queries/projects.js';

/** Loads pages of projects, and counts them. */
export function projectListLoaders(
  database: Database,
  revision: number,
  { valueLoader, pageLoader, countLoader }: LoaderKinds,
) {
  const pages = (name: string, owner: ProjectOwner) =>
    pageLoader(
      name,
      (ids, page) => selectProjectPages(database, revision, owner, ids, page),
      (row) => row.parent_key,
    );
  const counts = (name: string, owner: ProjectOwner) =>
    countLoader(name, (ids, where) => selectProjectCounts(database, revision, owner, ids, where));
  return {
    projectPage: valueLoader('projectPage', (page: PageRequest) => selectProjectPage(database, revision, page)),
    projectCount: valueLoader('projectCount', (where: FilterInput | null) =>
      selectProjectCount(database, revision, where),
    ),
    projectPageByProgrammeId: pages('projectPageByProgrammeId', 'programme'),
    projectCountByProgrammeId: counts('projectCountByProgrammeId', 'programme'),
    projectPageByAgencyId: pages('projectPageByAgencyId', 'agency'),
    projectCountByAgencyId: counts('projectCountByAgencyId', 'agency'),
    projectCountByLeadId: counts('projectCountByLeadId', 'lead'),
    projectPageByAreaId: pages('projectPageByAreaId', 'area'),
    projectCountByAreaId: counts('projectCountByAreaId', 'area'),
    projectPageByTaskId: pages('projectPageByTaskId', 'task'),
    projectCountByTaskId: counts('projectCountByTaskId', 'task'),
    projectPageByPlanId: pages('projectPageByPlanId', 'plan'),
    projectCountByPlanId: counts('projectCountByPlanId', 'plan'),
  };
}
