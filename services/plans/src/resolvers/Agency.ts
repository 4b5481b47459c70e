import type { AgencyResolvers } from '../generated/resolverTypes.js';
import { assignmentsOfAgency, observationsOfAgency, targetsOfAgency, tasksOfAgency } from '../lists.js';
import { readList } from './readList.js';

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  assignments: ({ id }, args, { loaders }) =>
    readList(assignmentsOfAgency, args, loaders.assignmentList.of('agency', id)),
  targets: ({ id }, args, { loaders }) => readList(targetsOfAgency, args, loaders.targetList.of('agency', id)),
  tasks: ({ id }, args, { loaders }) => readList(tasksOfAgency, args, loaders.taskList.of('agency', id)),
  duties: ({ id }, _, { loaders }) => loaders.dutiesByAgencyId(id),
  observations: ({ id }, args, { loaders }) =>
    readList(observationsOfAgency, args, loaders.observationList.of('agency', id)),
  progress: ({ id }, { asOf }, { today }) => ({ of: 'agency', id, asOf: asOf ?? today }),
};
