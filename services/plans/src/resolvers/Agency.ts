import { readPage } from '@zibo-graph/subgraph-kit';
import type { AgencyResolvers } from '../generated/resolverTypes.js';
import { assignmentsOfAgency, observationsOfAgency, targetsOfAgency, tasksOfAgency } from '../lists.js';

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  assignments: ({ id }, args, { loaders }) =>
    readPage(
      assignmentsOfAgency,
      args,
      (page) => loaders.assignmentPageByAgencyId(id, page),
      () => loaders.assignmentCountByAgencyId(id),
    ),
  targets: ({ id }, args, { loaders }) =>
    readPage(
      targetsOfAgency,
      args,
      (page) => loaders.targetPageByAgencyId(id, page),
      () => loaders.targetCountByAgencyId(id),
    ),
  tasks: ({ id }, args, { loaders }) =>
    readPage(
      tasksOfAgency,
      args,
      (page) => loaders.taskPageByAgencyId(id, page),
      () => loaders.taskCountByAgencyId(id),
    ),
  duties: ({ id }, _, { loaders }) => loaders.dutiesByAgencyId(id),
  observations: ({ id }, args, { loaders }) =>
    readPage(
      observationsOfAgency,
      args,
      (page) => loaders.observationPageByAgencyId(id, page),
      () => loaders.observationCountByAgencyId(id),
    ),
};
