import type { Database } from '@zibo-graph/database';
import { countLoader, loaderByArgument, type PageRequest, pageLoader } from '@zibo-graph/subgraph-kit';
import {
  type RowList,
  selectListCount,
  selectListCountsByParents,
  selectListPage,
  selectListPagesByParents,
} from '../queries/lists.js';

/** Reads a list: its rows between two places, and how many fulfil the condition of a request. */
export interface ListReader<Row> {
  readonly page: (request: PageRequest) => Promise<readonly Row[]>;
  readonly count: (request: PageRequest) => Promise<number>;
}

/** Reads the lists of an entity. */
export interface ListLoader<Row, Parent extends string> {
  /** All rows there are. */
  readonly all: ListReader<Row>;
  /** The rows that belong to a parent; parents of one name that are asked for the same are read together. */
  readonly of: (parent: Parent, id: string) => ListReader<Row>;
}

/** Loads the lists of an entity at a revision: a page and a count by one statement each. */
export function listLoader<Row, Parent extends string>(
  database: Database,
  revision: number,
  list: RowList<Row, Parent>,
): ListLoader<Row, Parent> {
  const loadersOf = loaderByArgument((parent: Parent) => ({
    page: pageLoader(
      (ids, page) => selectListPagesByParents(database, revision, list, parent, ids, page),
      (row) => row.parent_key,
    ),
    count: countLoader((ids, where) => selectListCountsByParents(database, revision, list, parent, ids, where)),
  }));
  return {
    all: {
      page: (request) => selectListPage<Row>(database, revision, list, request),
      count: ({ where }) => selectListCount(database, revision, list, where),
    },
    of: (parent, id) => ({
      page: (request) => loadersOf(parent).page(id, request),
      count: ({ where }) => loadersOf(parent).count(id, where),
    }),
  };
}
