import {
  type Aggregate,
  type AggregateKey,
  type AggregateMeasures,
  type AggregateRequest,
  aggregate,
  atRevision,
  type Column,
  type FilterInput,
  filterCondition,
  integerField,
  listAt,
  type RecordTable,
  type RowList,
} from '@zibo-graph/database';
import { codelist } from '@zibo-graph/schema';
import { type RawBuilder, sql } from 'kysely';
import { areas_reference } from '../copies.js';
import type { Database } from '../database.js';
import { assignments, plans, type topics, type units } from '../tables.js';
import { type AssignedItem, leads } from './responsibilities.js';

type TableOfIds = RecordTable & { readonly columns: Readonly<Record<'id', Column>> };

/** By what rows, aliased `t`, are grouped. */
export interface DimensionKey extends AggregateKey {
  /** The join that its value needs, one row to a row; no two dimensions of a list have one in common. */
  readonly join?: RawBuilder<unknown>;
}

/** What is asked of the groups of a list, checked. */
export interface GroupsRequest<Dimension extends string> {
  readonly where: FilterInput | null;
  readonly dimensions: readonly Dimension[];
  readonly having: FilterInput | null;
  readonly order: NonNullable<AggregateRequest<Dimension>['orderBy']>;
  readonly first: number;
  readonly includeEmpty: boolean;
  /** Gives the ids of the rows as well, of at most so many. */
  readonly idLimit?: number;
}

/** The rows of a list that can be grouped: by what, and what is measured of groups. */
export interface GroupedRows<Dimension extends string, M extends AggregateMeasures> {
  readonly list: RowList<unknown, string>;
  readonly keys: Readonly<Record<Dimension, DimensionKey>>;
  readonly measures: M;
}

/**
 * Groups the rows of a list that fulfil a condition, by one statement.
 * @throws AggregateLimitError ROWS, COMBINATIONS
 */
export function selectGroups<Dimension extends string, M extends AggregateMeasures>(
  { kysely }: Database,
  revision: number,
  { list, keys, measures }: GroupedRows<Dimension, M>,
  request: GroupsRequest<Dimension>,
): Promise<Aggregate<Dimension, M>> {
  const { where, dimensions, having, order, first, includeEmpty, idLimit } = request;
  const asked = dimensions.map((dimension) => [dimension, keys[dimension]] as const);
  const joins = asked.flatMap(([, { join }]) => join ?? []);
  return aggregate<Dimension, M>(kysely, {
    ...listAt(list, revision, where),
    keys: Object.fromEntries(asked) as Record<Dimension, AggregateKey>,
    ...(joins.length > 0 ? { joins: sql.join(joins, sql` `) } : {}),
    measures,
    having: (figure) =>
      filterCondition({ count: integerField(() => figure('count')) }, having, { alias: 'groups', revision }),
    orderBy: order as NonNullable<AggregateRequest<Dimension, M>['orderBy']>,
    first,
    emptyGroups: includeEmpty,
    ...(idLimit === undefined ? {} : { idLimit }),
  });
}

/** A column that holds a code of a codelist. */
export const codeKey = (column: string, list: string): DimensionKey => ({
  value: sql.ref(column),
  domain: codelist(list).entries.map(({ code }) => code),
});

/** A column that holds a code of a codelist, or the id of a row of the table by which data sets bring such codes. */
export const codeOrOwnKey = (
  column: string,
  list: string,
  table: typeof topics | typeof units,
  revision: number,
): DimensionKey => ({
  value: sql.ref(column),
  domain: () => sql`
    select unnest(${codelist(list).entries.map(({ code }) => code)}::text[])
    union all select entity.id from ${atRevision<RecordTable, 'entity', string>(table, revision, 'entity', ['id'])}
  `,
});

/** A column that holds the id of a row of a table. */
export const idKey = (column: string, table: TableOfIds, revision: number): DimensionKey => ({
  value: sql.ref(column),
  domain: () =>
    sql`select entity.id from ${atRevision<RecordTable, 'entity', string>(table, revision, 'entity', ['id'])}`,
});

/** The area of the plan of a target or a task. */
export const areaOfPlanKey = (revision: number): DimensionKey => ({
  ...idKey('plan.area_id', areas_reference, revision),
  join: sql`left join ${atRevision(plans, revision, 'plan', ['id', 'area_id'])} on plan.id = t.plan_id`,
});

/**
 * The values that the assignments of a target or a task have in a column; those of a target are also those of the task in whose
 * text it stands.
 * @param of the key of the column in an assignment.
 * @param which the assignments of leaders only, or all.
 */
export const assignmentsKey = (
  item: AssignedItem,
  of: AggregateKey,
  revision: number,
  which: 'leaders' | 'all' = 'all',
): DimensionKey => {
  const valuesOf = (column: AssignedItem, own: string) => {
    const leading = which === 'leaders' ? sql`and ${leads(column)({ alias: 'assignment', revision })}` : sql``;
    return sql`select ${of.value} from ${atRevision(assignments, revision, 'assignment')}
      where ${sql.ref(`assignment.${column}`)} = ${sql.ref(`t.${own}`)} ${leading}`;
  };
  const values =
    item === 'task_id'
      ? valuesOf('task_id', 'id')
      : sql`${valuesOf('target_id', 'id')} union all ${valuesOf('task_id', 'task_id')}`;
  return { ...of, value: sql`array(${values})`, many: true };
};
