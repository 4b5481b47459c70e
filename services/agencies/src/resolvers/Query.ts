import { readPage, requireAtMost, requireOneKey } from '@zibo-graph/subgraph-kit';
import type { QueryResolvers } from '../generated/resolverTypes.js';
import { allAgencies, allAreas, searchHits } from '../lists.js';
import { searchQuery } from '../search/searchQuery.js';
import { loadNode } from './Node.js';

const mostIds = 200;
const mostNames = 500;

export const Query: QueryResolvers = {
  agency: (_, { id, uscc }, { loaders }) => {
    requireOneKey({ id, uscc });
    return id != null ? loaders.agencyById(id) : loaders.agencyByUscc(uscc as string);
  },
  agencies: (_, args, { loaders }) =>
    readPage(allAgencies, args, loaders.agencyPage, ({ where }) => loaders.agencyCount(where)),
  area: (_, { id, code }, { loaders }) => {
    requireOneKey({ id, code });
    return id != null ? loaders.areaById(id) : loaders.areaByCode(code as string);
  },
  areas: (_, args, { loaders }) => readPage(allAreas, args, loaders.areaPage, ({ where }) => loaders.areaCount(where)),
  node: (_, { id }, { loaders }) => loadNode(id, loaders),
  nodes: (_, { ids }, { loaders }) => {
    requireAtMost(mostIds, { ids });
    return Promise.all(ids.map((id) => loadNode(id, loaders)));
  },
  search: (_, { text, kinds, ...page }, { loaders }) => {
    const query = searchQuery(text, kinds);
    // A cursor is one of this text and these kinds alone.
    const where = { text, ...(kinds ? { kinds } : {}) };
    return readPage(
      searchHits,
      { ...page, where },
      (request) => loaders.searchPage({ query, page: request }),
      () => loaders.searchCount(query),
    );
  },
  resolveAgencies: (_, { names, area }, { loaders }) => {
    requireAtMost(mostNames, { names });
    return loaders.resolvedNames({ names, area: area ?? null });
  },
  datasets: (_, __, { loaders }) => loaders.datasets(null),
};
