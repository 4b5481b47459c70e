import { batchedReads, singleReads } from './batchedReads.js';
import type { FilterInput } from './filter.js';
import { groupBy } from './groupBy.js';
import { type MaybePromise, whenThere } from './maybePromise.js';
import type { Shelf, Storable } from './memory/Shelf.js';
import type { PageRequest } from './paging.js';

/** Loads one row a key; null where there is none. Keys of one tick are read together, each once; a row at hand comes at once. */
export type RowLoader<Row> = (key: string) => MaybePromise<Row | null>;
/** Loads the rows of a key, in the order of the statement; empty where there are none. */
export type RowsLoader<Row> = (key: string) => MaybePromise<readonly Row[]>;
/** Loads a page of the rows of a key. Keys that ask for the same page are read together. */
export type PageLoader<Row> = (key: string, request: PageRequest) => MaybePromise<readonly Row[]>;
/** Counts the rows of a key, those that fulfil a condition. Keys with the same condition are counted together. */
export type CountLoader = (key: string, where?: FilterInput | null) => MaybePromise<number>;

/** Makes loaders that keep what they read on one shelf. What they give may be shared between requests: nobody changes it. */
export interface LoaderKinds extends ReturnType<typeof loadersOn> {}

/** So many loaders are remembered that differ in their argument alone. */
const rememberedArguments = 100;

/** Whether the database could hold a key: it must not be asked for one that it cannot, for it answers with a failure. */
const isStorable = (key: string): boolean => !key.includes('\0');

/** Makes loaders that keep what they read on a shelf. */
export function loadersOn(shelf: Shelf) {
  /** One row a key, by one call a tick. */
  const rowLoader = <Row extends object>(
    select: (keys: readonly string[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): RowLoader<Row> => {
    const load = batchedReads<Row | null>(shelf, async (keys) => {
      const rows = new Map((await select(keys)).map((row) => [keyOf(row), row]));
      return (key) => rows.get(key) ?? null;
    });
    return (key) => (isStorable(key) ? load(key) : null);
  };

  /** All rows of a key, by one call a tick. */
  const rowsLoader = <Row>(
    select: (keys: readonly string[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): RowsLoader<Row> => {
    const load = batchedReads<readonly Row[]>(shelf, async (keys) => {
      const rows = groupBy(await select(keys), keyOf);
      return (key) => rows.get(key) ?? [];
    });
    return (key) => (isStorable(key) ? load(key) : []);
  };

  /** Pages of the rows of a key, by one call a tick and distinct page request. */
  const pageLoader = <Row>(
    select: (keys: readonly string[], request: PageRequest) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): PageLoader<Row> => {
    const loaderOf = loaderByArgument((request: PageRequest) => rowsLoader((keys) => select(keys, request), keyOf));
    return (key, request) => loaderOf(request)(key);
  };

  /** Numbers of rows of a key, by one call a tick and distinct condition; 0 where the statement gives none. */
  const countLoader = (
    select: (keys: readonly string[], where: FilterInput | null) => Promise<readonly { key: string; count: number }[]>,
  ): CountLoader => {
    const loaderOf = loaderByArgument((where: FilterInput | null) =>
      rowLoader(
        (keys) => select(keys, where),
        (row) => row.key,
      ),
    );
    return (key, where = null) => whenThere(loaderOf(where)(key), (row) => row?.count ?? 0);
  };

  /** What is read by an argument of plain values: what is asked for again before it is there, or while it is kept, is not read again. */
  const valueLoader = <Argument, V extends Storable>(
    read: (argument: Argument) => MaybePromise<V>,
    nameOf: (argument: Argument) => string = nameOfArgument,
  ): ((argument: Argument) => MaybePromise<V>) => singleReads<[Argument], V>(shelf, nameOf, read);

  return { rowLoader, rowsLoader, pageLoader, countLoader, valueLoader };
}

/** A loader of its own for each distinct argument (plain values only): keys of the same argument are read together. */
export function loaderByArgument<Argument, Loader>(
  make: (argument: Argument) => Loader,
): (argument: Argument) => Loader {
  const loaders = new Map<string, Loader>();
  return (argument) => {
    const name = nameOfArgument(argument);
    const known = loaders.get(name);
    if (known !== undefined) return known;
    const loader = make(argument);
    loaders.set(name, loader);
    if (loaders.size > rememberedArguments) loaders.delete(loaders.keys().next().value as string);
    return loader;
  };
}

const names = new WeakMap<object, string>();

/** The same text for equal arguments; made once for an argument that is used again and again. */
function nameOfArgument(argument: unknown): string {
  if (typeof argument !== 'object' || argument === null) return JSON.stringify(argument);
  let name = names.get(argument);
  if (name === undefined) {
    name = JSON.stringify(argument);
    names.set(argument, name);
  }
  return name;
}

/**
 * Loads a row that a stored reference names; the importer lets no reference in that names nothing.
 * @throws Error if there is none all the same: INTERNAL to the caller.
 */
export const loadReferenced = <Row>(load: RowLoader<Row>, key: string): MaybePromise<Row> =>
  whenThere(load(key), (row) =>
    row === null ? Promise.reject(new Error(`nothing stands under ${key}, though a row refers to it`)) : row,
  );
