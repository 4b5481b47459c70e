import { type RawBuilder, sql } from 'kysely';
import type { AggregateFigure, AggregateKey, AggregateMeasure, AggregateRequest } from './aggregateRequest.js';
import { tableName } from './columns.js';

/** How many combinations of key values are made at most to tell the empty groups. */
export const combinationLimit = 10_000;

/** What the statement gives: the groups in order, and one row each for the rest and for the total. */
export interface AggregateRow {
  readonly part: 'group' | 'rest' | 'total';
  readonly keys: (string | null)[] | null;
  readonly count: number;
  /** The ids of the rows, by code point; null if there are no rows. */
  readonly ids?: string[] | null;
  /** Of the rest: the groups in it. Of the total: the groups that fulfil what groups must. Null for a group. */
  readonly group_count: number | null;
  /** How many combinations the keys' domains have, counted up to one more than the limit. */
  readonly combination_count: number;
  /** Measures in the order of the request. */
  readonly [measure: `m${number}`]: string | number | null;
}

/**
 * One statement for groups, rest and total, which reads each row once.
 *
 * - `cells`: rows of the same key values (for a key of many values, of the same set of them), of the current rows and of
 *   those superseded later by themselves, as in {@link atRevision}: Postgres knows how often a column's values occur in a
 *   table, not in a union, and would sort rows that it can hash. Everything after this works on cells only.
 * - `members`: which cell stands in which groups. `groups`: cells put together. `placed`: groups in order.
 * - The rest puts together the cells that stand in any group not shown: a row is in it once, in however many of those.
 */
export function aggregateStatement(request: AggregateRequest): RawBuilder<AggregateRow> {
  const measures = Object.values(request.measures);
  const withIds = request.idLimit !== undefined;
  const withEmpty = request.emptyGroups === true || Object.keys(request.keys).length === 0;
  const outcome = sql.join([sql`n as count`, ...measures.map(output), ...(withIds ? [sql`ids`] : [])]);
  const whole = (part: string, groupCount: RawBuilder<unknown>, where: RawBuilder<unknown>) => sql`
    select ${sql.lit(part)} as part, null::text[] as keys, ${outcome}, ${groupCount} as group_count, 0::bigint as place
    from (select ${mergedFigures(measures, withIds)} from cells ${where}) whole`;
  return sql<AggregateRow>`
    with cells as (${cellsOf(request, measures)}),
    members as (${membersOf(Object.values(request.keys))}),
    groups as (select keys, ${mergedFigures(measures, withIds)} from members group by keys),
    ${withEmpty ? combinationsOf(Object.values(request.keys)) : sql``}
    placed as (
      select *, fulfils and place <= ${request.first} as shown from (
        select *, row_number() over (order by ${orderOf(request)}) as place from (
          select *, ${havingOf(request)} as fulfils from ${withEmpty ? withEmptyGroups(measures, withIds) : sql`groups`}
        ) judged
      ) ordered
    )
    select answer.*, ${withEmpty ? sql`(select count(*) from combinations)` : sql`0`} as combination_count from (
      select 'group' as part, keys, ${outcome}, null::bigint as group_count, place from placed where shown
      union all ${whole(
        'rest',
        sql`(select count(*) from placed where not shown)`,
        sql`where cell in (select cell from members join placed using (keys) where not shown)`,
      )}
      union all ${whole('total', sql`(select count(*) from placed where fulfils)`, sql``)}
    ) answer order by place
  `;
}

const column = (prefix: 'k' | 'm', index: number): RawBuilder<unknown> => sql.ref(`${prefix}${index}`);

/** The rows of each version by their keys, and by their id where ids are wanted: then each row is a cell. */
function cellsOf(request: AggregateRequest, measures: readonly AggregateMeasure[]): RawBuilder<unknown> {
  const { table, revision, where, joins, idLimit } = request;
  const keys = Object.values(request.keys).map(({ value, many }, index) =>
    many
      ? sql`(${value})::text[] as ${column('k', index)}`
      : sql`(${value})::text collate "C" as ${column('k', index)}`,
  );
  if (idLimit !== undefined) keys.push(sql`t.id`);
  const groupBy = keys.length > 0 ? sql`group by ${sql.join(keys.map((_, index) => sql.lit(index + 1)))}` : sql``;
  const measured = measures.map(({ kind, value }, index) => sql`${sql.raw(kind)}(${value}) as ${column('m', index)}`);
  // One row more than the limit tells that there are too many, without reading them all.
  const limit = idLimit === undefined ? sql`` : sql`limit ${idLimit + 1}`;
  const branch = (version: RawBuilder<unknown>) => sql`
    select ${sql.join([...keys, sql`count(*) as n`, ...measured])} from (
      select t.* from ${sql.table(tableName(table))} t
      where ${version} and t.added_in <= ${revision} ${where ? sql`and ${where}` : sql``} ${limit}
    ) t ${joins ?? sql``} ${groupBy}`;
  return sql`
    select row_number() over () as cell, versions.* from (
      ${branch(sql`t.superseded_in is null`)} union all ${branch(sql`t.superseded_in > ${revision}`)}
    ) versions`;
}

/** The cells once for each combination of their key values. */
function membersOf(keys: readonly AggregateKey[]): RawBuilder<unknown> {
  const sets = keys.flatMap(({ many }, index) =>
    many
      ? [
          sql`unnest(coalesce(nullif(${column('k', index)}, '{}'), array[null]::text[])) as ${sql.ref(`s${index}`)}(key)`,
        ]
      : [],
  );
  const values = keys.map(({ many }, index) => (many ? sql`${sql.ref(`s${index}.key`)}` : column('k', index)));
  const combination = sets.length > 0 ? sql`distinct ${keysOf(values)} as keys from ${sql.join(sets)}` : keysOf(values);
  return sql`select cells.*, combination.keys from cells cross join lateral (select ${combination}) combination(keys)`;
}

/** Keys as one value, which unlike a row of columns is equal to itself if it has nulls in it, and can be hashed. */
const keysOf = (values: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql`(array[${sql.join(values)}]::text[]) collate "C"`;

function mergedFigures(measures: readonly AggregateMeasure[], withIds: boolean): RawBuilder<unknown> {
  const merged = measures.map(({ kind }, index) => {
    const name = column('m', index);
    return kind === 'count' ? sql`coalesce(sum(${name}), 0) as ${name}` : sql`${sql.raw(kind)}(${name}) as ${name}`;
  });
  const ids = withIds ? [sql`array_agg(id order by id) as ids`] : [];
  return sql.join([sql`coalesce(sum(n), 0)::bigint as n`, ...merged, ...ids]);
}

const output = ({ kind }: AggregateMeasure, index: number): RawBuilder<unknown> =>
  sql`${column('m', index)}::${sql.raw(kind === 'count' ? 'bigint' : 'text')} as ${column('m', index)}`;

function combinationsOf(keys: readonly AggregateKey[]): RawBuilder<unknown> {
  const domains = keys.map(({ domain }, index) => {
    const occurring = sql`select keys[${sql.lit(index + 1)}] from groups`;
    const values =
      typeof domain === 'function'
        ? domain(occurring)
        : domain
          ? sql`select unnest(${[...domain]}::text[])`
          : occurring;
    return sql`(select distinct key::text collate "C" as key from (${values}) as domain(key)) as ${sql.ref(`s${index}`)}`;
  });
  return sql`combinations as (
    select ${keysOf(keys.map((_, index) => sql.ref(`s${index}.key`)))} as keys
    from ${sql.join([sql`(select) as one`, ...domains], sql` cross join `)} limit ${combinationLimit + 1}
  ),`;
}

function withEmptyGroups(measures: readonly AggregateMeasure[], withIds: boolean): RawBuilder<unknown> {
  const figures = measures.map(({ kind }, index) =>
    kind === 'count' ? sql`coalesce(${column('m', index)}, 0) as ${column('m', index)}` : column('m', index),
  );
  const all = [sql`keys`, sql`coalesce(n, 0) as n`, ...figures, ...(withIds ? [sql`ids`] : [])];
  return sql`(select ${sql.join(all)} from groups full join combinations using (keys)) candidates`;
}

function havingOf({ having, measures }: AggregateRequest): RawBuilder<unknown> {
  const condition = having?.((figure) => figureOf(figure, measures));
  return condition ? sql`(${condition}) is true` : sql`true`;
}

function orderOf({ orderBy = [], keys, measures }: AggregateRequest): RawBuilder<unknown> {
  const names = Object.keys(keys);
  const keyAt = (index: number) => sql`keys[${sql.lit(index + 1)}] collate "C"`;
  const given = orderBy.map(({ by, direction, nulls = 'LAST' }) => {
    const value = typeof by === 'object' && 'key' in by ? keyAt(names.indexOf(by.key)) : figureOf(by, measures);
    return sql`${value} ${sql.raw(direction)} nulls ${sql.raw(nulls)}`;
  });
  // Groups that do not fulfil come behind all others, so that the first of the order are those wanted.
  return sql.join([sql`fulfils desc`, ...given, sql`n desc`, ...names.map((_, index) => keyAt(index))]);
}

function figureOf(figure: AggregateFigure<string>, measures: AggregateRequest['measures']): RawBuilder<unknown> {
  return figure === 'count' ? sql`n` : column('m', Object.keys(measures).indexOf(figure.measure));
}
