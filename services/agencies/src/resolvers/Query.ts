import { readPage, requireAtMost, requireOneKey } from '@zibo-graph/subgraph-kit';
import type { QueryResolvers } from '../generated/resolverTypes.js';
import { allAgencies, allAreas, searchHits } from '../lists.js';
import { selectAgencyCount, selectAgencyPage } from '../queries/agencies.js';
import { resolveAgencyNames } from '../queries/agencyNames.js';
import { selectAreaCount, selectAreaPage } from '../queries/areas.js';
import { selectDatasets } from '../queries/datasets.js';
import { selectSearchCount, selectSearchPage } from '../queries/search.js';
import { searchQuery } from '../search/searchQuery.js';
import { loadNode } from './Node.js';

const mostIds = 200;
const mostNames = 500;

export const Query: QueryResolvers = {
  agency: (_, { id, uscc }, { loaders }) => {
    requireOneKey({ id, uscc });
    return id != null ? loaders.agencyById(id) : loaders.agencyByUscc(uscc as string);
  },
  agencies: (_, args, { database, revision }) =>
    readPage(
      allAgencies,
      args,
      (page) => selectAgencyPage(database, revision, page),
      ({ where }) => selectAgencyCount(database, revision, where),
    ),
  area: (_, { id, code }, { loaders }) => {
    requireOneKey({ id, code });
    return id != null ? loaders.areaById(id) : loaders.areaByCode(code as string);
  },
  areas: (_, args, { database, revision }) =>
    readPage(
      allAreas,
      args,
      (page) => selectAreaPage(database, revision, page),
      ({ where }) => selectAreaCount(database, revision, where),
    ),
  node: (_, { id }, { loaders }) => loadNode(id, loaders),
  nodes: (_, { ids }, { loaders }) => {
    requireAtMost(mostIds, { ids });
    return Promise.all(ids.map((id) => loadNode(id, loaders)));
  },
  search: (_, { text, kinds, ...page }, { database, revision }) => {
    const query = searchQuery(text, kinds);
    // A cursor is one of this text and these kinds alone.
    const where = { text, ...(kinds ? { kinds } : {}) };
    return readPage(
      searchHits,
      { ...page, where },
      (request) => selectSearchPage(database, revision, query, request),
      () => selectSearchCount(database, revision, query),
    );
  },
  resolveAgencies: (_, { names, area }, { database, revision }) => {
    requireAtMost(mostNames, { names });
    return resolveAgencyNames(database, revision, names, area ?? null);
  },
  datasets: (_, __, { database, revision }) => selectDatasets(database, revision),
};
