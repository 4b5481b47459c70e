import { type RawBuilder, sql } from 'kysely';
import { allColumns, inPascalCase, statementBase, tableName } from './columns.js';
import { type AnyKysely, execute } from './execute.js';
import { FixedStatements, type SlotOf, type SlotValues } from './FixedStatements.js';
import { allOf } from './filter.js';
import {
  type KeysetOrder,
  keysetSegments,
  orderBy,
  type PlaceValue,
  reversed,
  type SqlPlaceValue,
} from './keysetOrder.js';
import type { RecordTable } from './recordTable.js';
import { atRevision, rowCountAt, type SqlRevision } from './revisions.js';

/**
 * A page of a list: at most `limit` rows and one more (which tells that more follow), from the end if `backward`, between
 * two places in the order. A place is the values of the order's columns of a row; the list may have grown since.
 */
export interface KeysetPage {
  readonly limit: number;
  readonly backward: boolean;
  /** The columns of the order, together unique. */
  readonly order: readonly KeysetOrder[];
  readonly after: readonly PlaceValue[] | null;
  readonly before: readonly PlaceValue[] | null;
}

/** Which list is meant: rows of a versioned table at a revision. The rows are aliased `t` in the conditions. */
export interface KeysetSource {
  readonly table: RecordTable;
  readonly revision: number;
  /** What rows of the list fulfil; all if not given. */
  readonly where?: RawBuilder<boolean> | undefined;
}

/** Which rows, aliased `t`, belong to a parent, given its id as SQL. One and the same function has one and the same condition. */
export type OfParent = (parent: RawBuilder<string>, revision: SqlRevision) => RawBuilder<boolean>;

const pages: StatementsOf<RecordTable> = new WeakMap();
const pagesByParent: StatementsOf<OfParent> = new WeakMap();
const countsByParent: StatementsOf<OfParent> = new WeakMap();

/** Reads a page; rows come in the order of the list, whatever the direction. */
export async function selectPage<Row>(kysely: AnyKysely, source: KeysetSource, page: KeysetPage): Promise<Row[]> {
  const name = `${statementBase(source.table)}Page`;
  const rows = source.where
    ? await execute<Row>(kysely, name, pageOf<Row>(source, page))
    : await statementsOf(pages, source.table, name).run<Row>(
        kysely,
        shapeOf(source, page),
        valuesOf(source, page),
        (slot) => pageOf(...withSlots(source, page, slot)),
      );
  return page.backward ? rows.reverse() : rows;
}

/** The lists of parents: whose they are called, and which rows are in that of a parent. */
export interface ParentLists {
  /** What names the parent: `agency`. */
  readonly parent: string;
  readonly ofParent: OfParent;
}

/**
 * Reads the same page of the lists of many parents with one statement.
 * @returns the rows of each parent in the order of its list, each with its `parent_key`.
 */
export async function selectPagesByParent<Row>(
  kysely: AnyKysely,
  source: KeysetSource,
  page: KeysetPage,
  parents: readonly string[],
  { parent, ofParent }: ParentLists,
): Promise<(Row & { parent_key: string })[]> {
  type ParentRow = Row & { parent_key: string };
  const name = `${statementBase(source.table)}PageBy${inPascalCase(parent)}`;
  const select = (keys: RawBuilder<unknown>, written: SqlSource, writtenPage: SqlPage) => sql<ParentRow>`
    select parent.key as parent_key, page.* from unnest(${keys}::text[]) as parent(key)
    cross join lateral (${pageOf({ ...written, where: ofParentKey(ofParent, written) }, writtenPage)}) page
  `;
  const rows = source.where
    ? await execute<ParentRow>(kysely, name, select(sql`${[...parents]}`, source, page))
    : await statementsOf(pagesByParent, ofParent, name).run<ParentRow>(
        kysely,
        shapeOf(source, page),
        { ...valuesOf(source, page), parents: [...parents] },
        (slot) => select(slot('parents'), ...withSlots(source, page, slot)),
      );
  return page.backward ? rows.reverse() : rows;
}

/** Counts the rows of a list. Those of a whole table are not counted again: their number is kept with the revision. */
export async function selectCount(kysely: AnyKysely, { table, revision, where }: KeysetSource): Promise<number> {
  const name = `${statementBase(table)}Count`;
  const count = where
    ? kysely
        .selectFrom(atRevision(table, revision, 't', '*'))
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where(where)
    : rowCountAt(kysely, table, revision);
  const [row] = await execute<{ count: number }>(kysely, name, count);
  return row?.count ?? 0;
}

/** Counts the rows of the lists of many parents with one statement. */
export async function selectCountsByParent(
  kysely: AnyKysely,
  source: KeysetSource,
  parents: readonly string[],
  { parent, ofParent }: ParentLists,
): Promise<{ key: string; count: number }[]> {
  const { table, revision, where } = source;
  const name = `${statementBase(table)}CountBy${inPascalCase(parent)}`;
  const select = (keys: RawBuilder<unknown>, written: SqlSource) => sql<{ key: string; count: number }>`
    select parent.key, list.count from unnest(${keys}::text[]) as parent(key)
    cross join lateral (
      select count(*) as count from ${atRevision(table, written.revision, 't', '*')} where ${ofParentKey(ofParent, written)}
    ) list
  `;
  if (where) return execute(kysely, name, select(sql`${[...parents]}`, source));
  return statementsOf(countsByParent, ofParent, name).run(kysely, '', { revision, parents: [...parents] }, (slot) =>
    select(slot('parents'), { table, revision: slot('revision') }),
  );
}

const ofParentKey = (ofParent: OfParent, { revision, where }: SqlSource): RawBuilder<boolean> | undefined =>
  allOf([ofParent(sql<string>`parent.key`, revision), where]);

/** Statements by what they are made of, then by name: lists of several tables may belong to parents by one condition. */
type StatementsOf<Of extends object> = WeakMap<Of, Map<string, FixedStatements>>;

function statementsOf<Of extends object>(known: StatementsOf<Of>, of: Of, name: string): FixedStatements {
  const byName = known.get(of) ?? new Map<string, FixedStatements>();
  known.set(of, byName);
  const statements = byName.get(name) ?? new FixedStatements(name);
  byName.set(name, statements);
  return statements;
}

/** A source and a page as they are written in a statement. */
interface SqlSource extends Omit<KeysetSource, 'revision'> {
  readonly revision: SqlRevision;
}

interface SqlPage extends Pick<KeysetPage, 'backward' | 'order'> {
  readonly limit: number;
  /** The rows that are read, where a statement is for pages of several sizes: no more than `limit` and one. */
  readonly rows?: RawBuilder<never>;
  readonly after: readonly SqlPlaceValue[] | null;
  readonly before: readonly SqlPlaceValue[] | null;
}

/** Pages of these many rows share a statement. How many rows a plan is for must be in its text: it is unlike for few and for all. */
const pageSizes = [2, 6, 11, 21, 51, 101, 201];

const sizeFor = ({ limit }: KeysetPage): number => (pageSizes.find((size) => size > limit) ?? limit + 1) - 1;

/** What the text of a page's statement depends on. */
function shapeOf({ table }: KeysetSource, page: KeysetPage): string {
  const nulls = (place: readonly PlaceValue[] | null) => place?.map((value) => value === null);
  return JSON.stringify([table.name, sizeFor(page), page.backward, page.order, nulls(page.after), nulls(page.before)]);
}

function valuesOf({ revision }: KeysetSource, { limit, after, before }: KeysetPage): SlotValues {
  const named = (place: readonly PlaceValue[] | null, name: string) =>
    Object.fromEntries(place?.map((value, index) => [`${name}${index}`, value]) ?? []);
  return { revision, rows: limit + 1, ...named(after, 'after'), ...named(before, 'before') };
}

function withSlots({ table }: KeysetSource, page: KeysetPage, slot: SlotOf): [SqlSource, SqlPage] {
  const { backward, order, after, before } = page;
  const written = (place: readonly PlaceValue[] | null, name: string) =>
    place?.map((value, index) => (value === null ? null : slot(`${name}${index}`))) ?? null;
  return [
    { table, revision: slot('revision') },
    {
      ...{ backward, order, limit: sizeFor(page), rows: slot('rows') },
      ...{ after: written(after, 'after'), before: written(before, 'before') },
    },
  ];
}

/**
 * Each branch of the versions (see {@link atRevision}) has the order and the limit itself: Postgres does not push them
 * into a union, and would sort the whole list for one page. For the same reason each branch comes in the segments of
 * {@link keysetSegments}, each of which one index serves.
 */
function pageOf<Row>(source: SqlSource, { limit, rows, backward, order, after, before }: SqlPage): RawBuilder<Row> {
  const { table, revision, where } = source;
  const columns = allColumns(table, 't');
  const [reading, from, to] = backward ? [reversed(order), before, after] : [order, after, before];
  const most = rows ? sql`${sql.lit(limit + 1)}` : sql`${limit + 1}`;
  const branches = [sql<boolean>`t.superseded_in is null`, sql<boolean>`t.superseded_in > ${revision}`];
  const parts = branches.flatMap((version) =>
    keysetSegments(reading, from, to).map(({ condition, orderBy: inOrder }) => {
      const all = allOf([version, sql<boolean>`t.added_in <= ${revision}`, where, condition]);
      return sql`(select ${columns} from ${sql.table(tableName(table))} t where ${all} ${inOrder} limit ${most})`;
    }),
  );
  return sql<Row>`select t.* from (${sql.join(parts, sql` union all `)}) t ${orderBy(reading)} limit ${rows ?? most}`;
}
