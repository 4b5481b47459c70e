import type { FilterInput } from '../arguments/filter.js';
import type { PageRequest } from '../arguments/paging.js';
import { groupBy } from '../values/groupBy.js';
import { type MaybePromise, mapMaybePromise } from '../values/maybePromise.js';
import { batchLoader } from './batchLoader.js';
import type { Cacheable, CacheFactory } from './CacheMap.js';
import { LoaderCounts } from './LoaderCounts.js';
import type { LoaderOptions } from './LoaderOptions.js';
import { valueLoader as createValueLoader } from './valueLoader.js';

/** Loads one row a key; null where there is none. Keys of one tick are read together, each once; a row at hand comes at once. */
export type RowLoader<Row> = (key: string) => MaybePromise<Row | null>;
/** Loads the rows of a key, in the order of the statement; empty where there are none. */
export type RowsLoader<Row> = (key: string) => MaybePromise<readonly Row[]>;
/** Loads a page of the rows of a key. Keys that ask for the same page are read together. */
export type PageLoader<Row> = (key: string, request: PageRequest) => MaybePromise<readonly Row[]>;
/** Counts the rows of a key, those that fulfil a condition. Keys with the same condition are counted together. */
export type CountLoader = (key: string, where?: FilterInput | null) => MaybePromise<number>;

/** Creates loaders of one revision. What they load may be shared between requests: nobody changes it. */
export interface LoaderKinds extends ReturnType<typeof loaderKinds> {}

/** So many loaders are remembered that differ in their argument alone. */
const maxLoadersByArgument = 100;

/**
 * The kinds of loaders there are. Each is given the name by which traces and metrics know the loader.
 * @param createCache creates the cache of each loader.
 */
export function loaderKinds(createCache: CacheFactory, counts = new LoaderCounts()) {
  const optionsOf = (name: string): LoaderOptions => ({ name, createCache, counts });

  /** One row a key, by one call a tick. */
  const rowLoader = <Row extends object>(
    name: string,
    select: (keys: readonly string[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): RowLoader<Row> => {
    const read = async (keys: readonly string[]) => {
      const rows = new Map((await select(keys)).map((row) => [keyOf(row), row]));
      return (key: string) => rows.get(key) ?? null;
    };
    return batchLoader<Row | null>(optionsOf(name), { read, absent: null });
  };

  /** All rows of a key, by one call a tick. */
  const rowsLoader = <Row>(
    name: string,
    select: (keys: readonly string[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): RowsLoader<Row> => {
    const read = async (keys: readonly string[]) => {
      const rows = groupBy(await select(keys), keyOf);
      return (key: string) => rows.get(key) ?? [];
    };
    return batchLoader<readonly Row[]>(optionsOf(name), { read, absent: [] });
  };

  /** Pages of the rows of a key, by one call a tick and distinct page request. */
  const pageLoader = <Row>(
    name: string,
    select: (keys: readonly string[], request: PageRequest) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): PageLoader<Row> => {
    const loaderOf = loaderByArgument((request: PageRequest) =>
      rowsLoader(name, (keys) => select(keys, request), keyOf),
    );
    return (key, request) => loaderOf(request)(key);
  };

  /** Numbers of rows of a key, by one call a tick and distinct condition; 0 where the statement gives none. */
  const countLoader = (
    name: string,
    select: (keys: readonly string[], where: FilterInput | null) => Promise<readonly { key: string; count: number }[]>,
  ): CountLoader => {
    const loaderOf = loaderByArgument((where: FilterInput | null) =>
      rowLoader(
        name,
        (keys) => select(keys, where),
        (row) => row.key,
      ),
    );
    return (key, where = null) => mapMaybePromise(loaderOf(where)(key), (row) => row?.count ?? 0);
  };

  /** A value by an argument of plain values, by a call of its own. */
  const valueLoader = <Argument, V extends Cacheable>(
    name: string,
    read: (argument: Argument) => Promise<V>,
    keyOf: (argument: Argument) => string = keyOfArgument,
  ): ((argument: Argument) => MaybePromise<V>) => createValueLoader(optionsOf(name), keyOf, read);

  return { rowLoader, rowsLoader, pageLoader, countLoader, valueLoader };
}

/** A loader of its own for each distinct argument (plain values only): keys of the same argument are read together. */
export function loaderByArgument<Argument, Loader>(
  make: (argument: Argument) => Loader,
): (argument: Argument) => Loader {
  const loaders = new Map<string, Loader>();
  return (argument) => {
    const key = keyOfArgument(argument);
    const known = loaders.get(key);
    if (known !== undefined) return known;
    const loader = make(argument);
    loaders.set(key, loader);
    if (loaders.size > maxLoadersByArgument) loaders.delete(loaders.keys().next().value as string);
    return loader;
  };
}

const argumentKeys = new WeakMap<object, string>();

/** The same text for equal arguments; made once for an argument that is used again and again. */
function keyOfArgument(argument: unknown): string {
  if (typeof argument !== 'object' || argument === null) return JSON.stringify(argument);
  let key = argumentKeys.get(argument);
  if (key === undefined) {
    key = JSON.stringify(argument);
    argumentKeys.set(argument, key);
  }
  return key;
}

/**
 * Loads a row that a stored reference names; the importer lets no reference in that names nothing.
 * @throws Error if there is none all the same: INTERNAL to the caller.
 */
export const loadReferenced = <Row>(load: RowLoader<Row>, key: string): MaybePromise<Row> =>
  mapMaybePromise(load(key), (row) =>
    row === null ? Promise.reject(new Error(`nothing stands under ${key}, though a row refers to it`)) : row,
  );
