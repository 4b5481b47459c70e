import { type Kysely, type RawBuilder, sql } from 'kysely';
import { atRevision } from './revisions.js';

/**
 * A page of a list: at most `limit` rows and one more (which tells that more follow), from the end if `backward`, between
 * two places in the order. A place is the values of the order's columns of a row; the list may have grown since.
 */
export interface KeysetPage {
  readonly limit: number;
  readonly backward: boolean;
  readonly after: readonly (string | number)[] | null;
  readonly before: readonly (string | number)[] | null;
}

/** What to page through: rows of a versioned table at a revision. The rows are aliased `t` in the conditions. */
export interface KeysetSource<Row> {
  /** The table with its schema, `plans.targets`. */
  readonly table: string;
  readonly revision: number;
  /** Columns of the order, ascending, none of them null, together unique. */
  readonly order: readonly (string & keyof Row)[];
  /** What rows of the list fulfil; all if not given. */
  readonly where?: RawBuilder<boolean> | undefined;
}

/** Reads a page; rows come in the order of the list, whatever the direction. */
export async function selectPage<Row>(
  kysely: Kysely<unknown>,
  source: KeysetSource<Row>,
  page: KeysetPage,
): Promise<Row[]> {
  const { rows } = await pageOf(source, page).execute(kysely);
  return page.backward ? rows.reverse() : rows;
}

/**
 * Reads the same page of the lists of many parents with one statement.
 * @param ofParent which rows belong to a parent, given its id as SQL.
 * @returns the rows of each parent in the order of its list, each with its `parent_key`.
 */
export async function selectPagesByParent<Row>(
  kysely: Kysely<unknown>,
  source: KeysetSource<Row>,
  page: KeysetPage,
  parents: readonly string[],
  ofParent: (parent: RawBuilder<string>) => RawBuilder<boolean>,
): Promise<(Row & { parent_key: string })[]> {
  const where = and([ofParent(sql<string>`parent.key`), source.where]);
  const { rows } = await sql<Row & { parent_key: string }>`
    select parent.key as parent_key, page.* from unnest(${[...parents]}::text[]) as parent(key)
    cross join lateral (${pageOf({ ...source, where }, page)}) page
  `.execute(kysely);
  return page.backward ? rows.reverse() : rows;
}

/** Counts the rows of a list. */
export async function selectCount<Row>(
  kysely: Kysely<unknown>,
  source: Omit<KeysetSource<Row>, 'order'>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${atRevision(source.table, source.revision, 't')} where ${and([source.where])}
  `.execute(kysely);
  return rows[0]?.count ?? 0;
}

/** Counts the rows of the lists of many parents with one statement. */
export async function selectCountsByParent<Row>(
  kysely: Kysely<unknown>,
  source: Omit<KeysetSource<Row>, 'order'>,
  parents: readonly string[],
  ofParent: (parent: RawBuilder<string>) => RawBuilder<boolean>,
): Promise<{ key: string; count: number }[]> {
  const { rows } = await sql<{ key: string; count: number }>`
    select parent.key, list.count from unnest(${[...parents]}::text[]) as parent(key)
    cross join lateral (
      select count(*) as count from ${atRevision(source.table, source.revision, 't')} where ${and([ofParent(sql<string>`parent.key`), source.where])}
    ) list
  `.execute(kysely);
  return rows;
}

/**
 * Each branch of the versions (see {@link atRevision}) has the order and the limit itself: Postgres does not push them
 * into a union, and would sort the whole list for one page.
 */
function pageOf<Row>(source: KeysetSource<Row>, { limit, backward, after, before }: KeysetPage): RawBuilder<Row> {
  const { table, revision, order, where } = source;
  const columns = sql.join(order.map((column) => sql.ref(`t.${column}`)));
  const beyond = (values: readonly (string | number)[] | null, operator: '>' | '<') =>
    values ? sql<boolean>`(${columns}) ${sql.raw(operator)} (${sql.join([...values])})` : undefined;
  const direction = sql.raw(backward ? 'desc' : 'asc');
  const inOrder = sql`order by ${sql.join(order.map((column) => sql`${sql.ref(`t.${column}`)} ${direction}`))} limit ${limit + 1}`;
  const branch = (version: RawBuilder<boolean>) => sql`(
    select t.* from ${sql.table(table)} t
    where ${and([version, sql<boolean>`t.added_in <= ${revision}`, where, beyond(after, '>'), beyond(before, '<')])} ${inOrder}
  )`;
  return sql<Row>`
    select t.* from (
      ${branch(sql<boolean>`t.superseded_in is null`)} union all ${branch(sql<boolean>`t.superseded_in > ${revision}`)}
    ) t ${inOrder}
  `;
}

const and = (conditions: readonly (RawBuilder<boolean> | undefined)[]): RawBuilder<boolean> => {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(given, sql` and `)}`;
};
