import { AggregateLimitError } from './AggregateLimitError.js';
import type { AggregateMeasure, AggregateMeasures, AggregateRequest } from './aggregateRequest.js';
import { type AggregateRow, aggregateStatement, combinationLimit } from './aggregateStatement.js';
import { statementBase } from './columns.js';
import { type AnyKysely, execute } from './execute.js';

type MeasureValue<Kind extends AggregateMeasure['kind']> = Kind extends 'count' ? number : string | null;

/** What is known of some rows: how many there are, and their measures by name. */
export interface AggregateValues<M extends AggregateMeasures = AggregateMeasures> {
  readonly count: number;
  readonly measures: { readonly [N in keyof M]: MeasureValue<M[N]['kind']> };
  /** Ids of the rows by code point; empty if they were not asked for. */
  readonly ids: readonly string[];
}

/** The rows that have the same keys. */
export interface AggregateGroup<K extends string = string, M extends AggregateMeasures = AggregateMeasures>
  extends AggregateValues<M> {
  readonly keys: Readonly<Record<K, string | null>>;
}

/** Groups in order, and what they leave over. */
export interface Aggregate<K extends string = string, M extends AggregateMeasures = AggregateMeasures> {
  readonly groups: readonly AggregateGroup<K, M>[];
  /** How many groups fulfil what groups must, those beyond the first included. */
  readonly groupCount: number;
  /**
   * Every group that is not among the groups, be it beyond the first or not fulfilling, as one: `groupCount` of them. A row
   * counts once in it. Null if there is no other group.
   */
  readonly rest: (AggregateValues<M> & { readonly groupCount: number }) | null;
  /** All rows that were grouped, each once, whatever groups must fulfil. */
  readonly total: AggregateValues<M>;
}

/**
 * Groups the rows of a table at a revision, with one statement that reads each row once.
 *
 * The plan to expect, on PostgreSQL: without a condition one pass over the current rows, parallel, into a hash of the
 * groups, over the index alone if one on the key includes `added_in`; with a condition, what serves it reads the rows, a
 * bitmap or index scan. Rows are neither sorted nor kept unless there are more combinations of keys than memory takes. A key
 * of many values costs a look-up by index a row. Rest, total, order and empty groups work on groups, not on rows.
 * @throws AggregateLimitError ROWS if ids are wanted of more rows than the limit; COMBINATIONS if empty groups are wanted and
 *   the keys' domains have more than 10,000 combinations.
 */
export async function aggregate<K extends string, M extends AggregateMeasures>(
  kysely: AnyKysely,
  request: AggregateRequest<K, M>,
): Promise<Aggregate<K, M>> {
  const statement = aggregateStatement(request as unknown as AggregateRequest);
  const rows = await execute(kysely, `${statementBase(request.table)}Groups`, statement, 'heavy');
  const names = Object.keys(request.keys) as K[];
  const measureNames = Object.keys(request.measures);
  const valuesOf = (row: AggregateRow | undefined): AggregateValues<M> => ({
    count: row?.count ?? 0,
    measures: Object.fromEntries(
      measureNames.map((name, index) => [name, row?.[`m${index}`]]),
    ) as AggregateValues<M>['measures'],
    ids: row?.ids ?? [],
  });
  const rest = rows.find(({ part }) => part === 'rest');
  const total = rows.find(({ part }) => part === 'total');
  const { idLimit } = request;
  if (idLimit !== undefined && (total?.count ?? 0) > idLimit) throw new AggregateLimitError('ROWS', idLimit);
  if ((total?.combination_count ?? 0) > combinationLimit)
    throw new AggregateLimitError('COMBINATIONS', combinationLimit);
  return {
    groups: rows
      .filter(({ part }) => part === 'group')
      .map((row) => ({
        keys: Object.fromEntries(names.map((name, index) => [name, row.keys?.[index]])) as Record<K, string | null>,
        ...valuesOf(row),
      })),
    groupCount: total?.group_count ?? 0,
    rest: rest?.group_count ? { ...valuesOf(rest), groupCount: rest.group_count } : null,
    total: valuesOf(total),
  };
}
