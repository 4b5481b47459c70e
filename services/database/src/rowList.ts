import type { Reader } from './execute.js';
import { type FilterFields, type FilterInput, filterCondition } from './filter.js';
import {
  type KeysetPage,
  type KeysetSource,
  type OfParent,
  type ParentLists,
  selectCount,
  selectCountsByParent,
  selectPage,
  selectPagesByParent,
} from './keysetPage.js';
import { type OwnUnitRow, type StatedRow, withOwnUnits } from './ownUnits.js';
import type { RecordTable, RowOf } from './recordTable.js';
import type { RowsByKeys } from './rowsBy.js';

/** The rows of an entity as lists: where they are, what can be asked of them, to what they can belong. */
export interface RowList<Row, Parent extends string = never> {
  readonly table: RecordTable;
  readonly filter: FilterFields;
  /** By name of the parent. */
  readonly parents: Readonly<Record<Parent, OfParent>>;
  /** Reads the units that data sets bring, where rows are stated in units. */
  readonly units?: RowsByKeys<OwnUnitRow> | undefined;
  /** Never there: it says of which type the rows are. */
  readonly row?: Row;
}

/** Declares the lists of the rows of a table. */
export const rowList = <T extends RecordTable, Parent extends string = never>(
  table: T,
  filter: FilterFields,
  parents = {} as Readonly<Record<Parent, OfParent>>,
): RowList<RowOf<T>, Parent> => ({ table, filter, parents });

/** A page and the condition on the rows of its list; null where every row will do. */
export interface ListPage extends KeysetPage {
  readonly where: FilterInput | null;
}

/** A list at a revision: the rows that fulfil a condition. */
export const listAt = (
  { table, filter }: Pick<RowList<unknown>, 'table' | 'filter'>,
  revision: number,
  where: FilterInput | null,
): KeysetSource => ({ table, revision, where: filterCondition(filter, where, { alias: 't', revision }) });

/** Reads a page of a whole list. */
export async function selectListPage<Row>(
  database: Reader,
  revision: number,
  list: RowList<Row, string>,
  page: ListPage,
): Promise<Row[]> {
  const rows = await selectPage<Row>(database.kysely, listAt(list, revision, page.where), page);
  return inUnits(database, revision, list, rows);
}

/** Counts the rows of a list that fulfil a condition. */
export const selectListCount = (
  { kysely }: Reader,
  revision: number,
  list: RowList<unknown, string>,
  where: FilterInput | null,
): Promise<number> => selectCount(kysely, listAt(list, revision, where));

/** Reads the same page of the list of each parent. */
export async function selectListPagesByParents<Row, Parent extends string>(
  database: Reader,
  revision: number,
  list: RowList<Row, Parent>,
  parent: Parent,
  ids: readonly string[],
  page: ListPage,
): Promise<(Row & { parent_key: string })[]> {
  const source = listAt(list, revision, page.where);
  const rows = await selectPagesByParent<Row>(database.kysely, source, page, ids, listsOf(list, parent));
  return inUnits(database, revision, list, rows);
}

/** Counts the rows of the list of each parent that fulfil a condition. */
export const selectListCountsByParents = <Parent extends string>(
  { kysely }: Reader,
  revision: number,
  list: RowList<unknown, Parent>,
  parent: Parent,
  ids: readonly string[],
  where: FilterInput | null,
): Promise<{ key: string; count: number }[]> =>
  selectCountsByParent(kysely, listAt(list, revision, where), ids, listsOf(list, parent));

const listsOf = <Parent extends string>({ parents }: RowList<unknown, Parent>, parent: Parent): ParentLists => ({
  parent,
  ofParent: parents[parent],
});

const inUnits = async <Row>(
  database: Reader,
  revision: number,
  { units }: RowList<unknown, string>,
  rows: Row[],
): Promise<Row[]> =>
  units ? ((await withOwnUnits(database, revision, units, rows as unknown as StatedRow[])) as unknown as Row[]) : rows;
