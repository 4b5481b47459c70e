import { pageRequest, requireOneKey, toPage } from '@zibo-graph/subgraph-kit';
import type { QueryResolvers } from '../generated/resolverTypes.js';
import { allAgencies, allAreas } from '../lists.js';
import { selectAgencyCount, selectAgencyPage } from '../queries/agencies.js';
import { selectAreaCount, selectAreaPage } from '../queries/areas.js';

export const Query: QueryResolvers = {
  agency: (_, { id, uscc }, { loaders }) => {
    requireOneKey({ id, uscc });
    return id != null ? loaders.agencyById(id) : loaders.agencyByUscc(uscc as string);
  },
  agencies: async (_, args, { database, revision }) => {
    const request = pageRequest(allAgencies, args);
    const rows = await selectAgencyPage(database, revision, request);
    return toPage(allAgencies, request, rows, () => selectAgencyCount(database, revision));
  },
  area: (_, { id, code }, { loaders }) => {
    requireOneKey({ id, code });
    return id != null ? loaders.areaById(id) : loaders.areaByCode(code as string);
  },
  areas: async (_, args, { database, revision }) => {
    const request = pageRequest(allAreas, args);
    const rows = await selectAreaPage(database, revision, request);
    return toPage(allAreas, request, rows, () => selectAreaCount(database, revision));
  },
};
