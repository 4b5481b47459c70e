import DataLoader from 'dataloader';
import type { FilterInput } from './filter.js';
import { groupBy } from './groupBy.js';
import type { PageRequest } from './paging.js';

/** Loads one row a key; null where there is none. Keys of one tick are read together, each once. */
export type RowLoader<Row> = (key: string) => Promise<Row | null>;
/** Loads the rows of a key, in the order of the statement; empty where there are none. */
export type RowsLoader<Row> = (key: string) => Promise<readonly Row[]>;
/** Loads a page of the rows of a key. Keys that ask for the same page are read together. */
export type PageLoader<Row> = (key: string, request: PageRequest) => Promise<readonly Row[]>;
/** Counts the rows of a key, those that fulfil a condition. Keys with the same condition are counted together. */
export type CountLoader = (key: string, where?: FilterInput | null) => Promise<number>;

/** Whether the database could hold a key: it must not be asked for one that it cannot, for it answers with a failure. */
const isStorable = (key: string): boolean => !key.includes('\0');

/** One row a key, by one call a tick. */
export function rowLoader<Row>(
  select: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): RowLoader<Row> {
  const loader = new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await select(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
  return (key) => (isStorable(key) ? loader.load(key) : Promise.resolve(null));
}

/** All rows of a key, by one call a tick. */
export function rowsLoader<Row>(
  select: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): RowsLoader<Row> {
  const loader = new DataLoader<string, readonly Row[]>(async (keys) => {
    const rows = groupBy(await select(keys), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
  return (key) => (isStorable(key) ? loader.load(key) : Promise.resolve([]));
}

/** Pages of the rows of a key, by one call a tick and distinct page request. */
export function pageLoader<Row>(
  select: (keys: readonly string[], request: PageRequest) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): PageLoader<Row> {
  const loaderOf = loaderByArgument((request: PageRequest) => rowsLoader((keys) => select(keys, request), keyOf));
  return (key, request) => loaderOf(request)(key);
}

/** A loader of its own for each distinct argument (plain values only): keys of the same argument are read together. */
export function loaderByArgument<Argument, Loader>(
  make: (argument: Argument) => Loader,
): (argument: Argument) => Loader {
  const loaders = new Map<string, Loader>();
  return (argument) => {
    const name = JSON.stringify(argument);
    const loader = loaders.get(name) ?? make(argument);
    loaders.set(name, loader);
    return loader;
  };
}

/** Numbers of rows of a key, by one call a tick and distinct condition; 0 where the statement gives none. */
export function countLoader(
  select: (keys: readonly string[], where: FilterInput | null) => Promise<readonly { key: string; count: number }[]>,
): CountLoader {
  const loaderOf = loaderByArgument((where: FilterInput | null) =>
    rowLoader(
      (keys) => select(keys, where),
      (row) => row.key,
    ),
  );
  return async (key, where = null) => (await loaderOf(where)(key))?.count ?? 0;
}

/**
 * Loads a row that a stored reference names; the importer lets no reference in that names nothing.
 * @throws Error if there is none all the same: INTERNAL to the caller.
 */
export async function loadReferenced<Row>(load: RowLoader<Row>, key: string): Promise<Row> {
  const row = await load(key);
  if (row === null) throw new Error(`nothing stands under ${key}, though a row refers to it`);
  return row;
}
