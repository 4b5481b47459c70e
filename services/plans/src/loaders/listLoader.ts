import {
  type Database,
  type FilterInput,
  type RowList,
  selectListCount,
  selectListCountsByParents,
  selectListPage,
  selectListPagesByParents,
} from '@zibo-graph/database';
import { type LoaderKinds, loaderByArgument, type MaybePromise, type PageRequest } from '@zibo-graph/subgraph-kit';

/** Reads a list: its rows between two places, and how many fulfil the condition of a request. */
export interface ListReader<Row> {
  readonly page: (request: PageRequest) => MaybePromise<readonly Row[]>;
  readonly count: (request: PageRequest) => MaybePromise<number>;
}

/** Reads the lists of an entity. */
export interface ListLoader<Row, Parent extends string> {
  /** All rows there are. */
  readonly all: ListReader<Row>;
  /** The rows that belong to a parent; parents of one name that are asked for the same are read together. */
  readonly of: (parent: Parent, id: string) => ListReader<Row>;
}

/**
 * Loads the lists of an entity at a revision: a page and a count by one statement each.
 * @param entity names the loaders: `targetPage`, `targetCountByPlan`.
 */
export function listLoader<Row, Parent extends string>(
  database: Database,
  revision: number,
  { pageLoader, countLoader, valueLoader }: LoaderKinds,
  entity: string,
  list: RowList<Row, Parent>,
): ListLoader<Row, Parent> {
  const loadersOf = loaderByArgument((parent: Parent) => ({
    page: pageLoader(
      `${entity}PageBy${capitalized(parent)}`,

      (ids, page) => selectListPagesByParents(database, revision, list, parent, ids, page),
      (row) => row.parent_key,
    ),
    count: countLoader(`${entity}CountBy${capitalized(parent)}`, (ids, where) =>
      selectListCountsByParents(database, revision, list, parent, ids, where),
    ),
  }));
  const page = valueLoader(`${entity}Page`, (request: PageRequest) =>
    selectListPage<Row>(database, revision, list, request),
  );
  const count = valueLoader(`${entity}Count`, (where: FilterInput | null) =>
    selectListCount(database, revision, list, where),
  );
  return {
    all: { page, count: ({ where }) => count(where) },
    of: (parent, id) => ({
      page: (request) => loadersOf(parent).page(id, request),
      count: ({ where }) => loadersOf(parent).count(id, where),
    }),
  };
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
