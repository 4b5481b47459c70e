import { type Kysely, type RawBuilder, sql } from 'kysely';
import { allOf } from './filter.js';
import { type KeysetOrder, keysetSegments, orderBy, type PlaceValue, reversed } from './keysetOrder.js';
import { atRevision, standingRows } from './revisions.js';

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
  /** The table with its schema, `plans.targets`. */
  readonly table: string;
  readonly revision: number;
  /** What rows of the list fulfil; all if not given. */
  readonly where?: RawBuilder<boolean> | undefined;
}

/** Reads a page; rows come in the order of the list, whatever the direction. */
export async function selectPage<Row>(kysely: Kysely<unknown>, source: KeysetSource, page: KeysetPage): Promise<Row[]> {
  const { rows } = await pageOf<Row>(source, page).execute(kysely);
  return page.backward ? rows.reverse() : rows;
}

/**
 * Reads the same page of the lists of many parents with one statement.
 * @param ofParent which rows belong to a parent, given its id as SQL.
 * @returns the rows of each parent in the order of its list, each with its `parent_key`.
 */
export async function selectPagesByParent<Row>(
  kysely: Kysely<unknown>,
  source: KeysetSource,
  page: KeysetPage,
  parents: readonly string[],
  ofParent: (parent: RawBuilder<string>) => RawBuilder<boolean>,
): Promise<(Row & { parent_key: string })[]> {
  const where = allOf([ofParent(sql<string>`parent.key`), source.where]);
  const { rows } = await sql<Row & { parent_key: string }>`
    select parent.key as parent_key, page.* from unnest(${[...parents]}::text[]) as parent(key)
    cross join lateral (${pageOf({ ...source, where }, page)}) page
  `.execute(kysely);
  return page.backward ? rows.reverse() : rows;
}

/** Counts the rows of a list. Those of a whole table are not counted again: their number stands with the revision. */
export async function selectCount(kysely: Kysely<unknown>, { table, revision, where }: KeysetSource): Promise<number> {
  const { rows } = await (where
    ? sql<{ count: number }>`select count(*) as count from ${atRevision(table, revision, 't')} where ${where}`
    : standingRows(table, revision)
  ).execute(kysely);
  return rows[0]?.count ?? 0;
}

/** Counts the rows of the lists of many parents with one statement. */
export async function selectCountsByParent(
  kysely: Kysely<unknown>,
  source: KeysetSource,
  parents: readonly string[],
  ofParent: (parent: RawBuilder<string>) => RawBuilder<boolean>,
): Promise<{ key: string; count: number }[]> {
  const { rows } = await sql<{ key: string; count: number }>`
    select parent.key, list.count from unnest(${[...parents]}::text[]) as parent(key)
    cross join lateral (
      select count(*) as count from ${atRevision(source.table, source.revision, 't')} where ${allOf([ofParent(sql<string>`parent.key`), source.where])}
    ) list
  `.execute(kysely);
  return rows;
}

/**
 * Each branch of the versions (see {@link atRevision}) has the order and the limit itself: Postgres does not push them
 * into a union, and would sort the whole list for one page. For the same reason each branch comes in the segments of
 * {@link keysetSegments}, each of which one index serves.
 */
function pageOf<Row>(source: KeysetSource, { limit, backward, order, after, before }: KeysetPage): RawBuilder<Row> {
  const { table, revision, where } = source;
  const [reading, from, to] = backward ? [reversed(order), before, after] : [order, after, before];
  const limited = sql`limit ${limit + 1}`;
  const branches = [sql<boolean>`t.superseded_in is null`, sql<boolean>`t.superseded_in > ${revision}`];
  const parts = branches.flatMap((version) =>
    keysetSegments(reading, from, to).map(({ condition, orderBy: inOrder }) => {
      const all = allOf([version, sql<boolean>`t.added_in <= ${revision}`, where, condition]);
      return sql`(select t.* from ${sql.table(table)} t where ${all} ${inOrder} ${limited})`;
    }),
  );
  return sql<Row>`select t.* from (${sql.join(parts, sql` union all `)}) t ${orderBy(reading)} ${limited}`;
}
