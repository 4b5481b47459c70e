import type { RawBuilder } from 'kysely';
import type { RecordTable } from './recordTable.js';

/** A value by which rows are grouped: text, or null, which makes a group of its own and is never dropped. */
export interface AggregateKey {
  /** The value of a row, in SQL over the row `t` and what {@link AggregateRequest.joins} adds to it; an array if `many`. */
  readonly value: RawBuilder<unknown>;
  /**
   * A row may have several values: it counts once in the group of each, in the group of null if it has none, and once in the
   * rest and in the total. `array(select agency_id from … where task_id = t.id)` is a look-up a row; where most rows of a large
   * table are wanted, joining `select task_id, array_agg(agency_id) from … group by task_id` costs a fourth of that.
   */
  readonly many?: boolean;
  /**
   * Every value there is, by which empty groups are told: a list, or a query of one column, given a query of the values that
   * occur. Those that occur if not given. A value that occurs and is none of these has its group all the same.
   */
  readonly domain?: readonly string[] | ((occurring: RawBuilder<unknown>) => RawBuilder<unknown>);
}

/**
 * What is measured of the rows of a group. Nulls are passed over.
 * - `sum`: exact, of integers or decimals; text, null if no row has a value.
 * - `min`, `max`: text, null if no row has a value.
 * - `count`: how many rows have a value; a number, 0 if none has.
 */
export interface AggregateMeasure {
  readonly kind: 'sum' | 'min' | 'max' | 'count';
  /** The value of a row, in SQL as that of a key. */
  readonly value: RawBuilder<unknown>;
}

/** Measures by name. */
export type AggregateMeasures = Readonly<Record<string, AggregateMeasure>>;

/** A figure of a group: the number of its rows, or a measure. */
export type AggregateFigure<M extends string> = 'count' | { readonly measure: M };

/** By what groups are ordered, nulls last unless told. Keys are ordered by code point. */
export interface AggregateOrder<K extends string, M extends string> {
  readonly by: AggregateFigure<M> | { readonly key: K };
  readonly direction: 'ASC' | 'DESC';
  readonly nulls?: 'FIRST' | 'LAST';
}

/** Which rows of a versioned table are grouped, how, and which of the groups are wanted. */
export interface AggregateRequest<K extends string = string, M extends AggregateMeasures = AggregateMeasures> {
  readonly table: RecordTable;
  readonly revision: number;
  /** What rows, aliased `t`, fulfil, joins not seen; all if not given. */
  readonly where?: RawBuilder<boolean> | undefined;
  /** Joins that give each row columns for keys and measures, and that leave it one row: `left join … on … = t.area_id`. */
  readonly joins?: RawBuilder<unknown>;
  /** By what rows are grouped, all keys at once; without any there is one group, of all rows, even if there are none. */
  readonly keys: Readonly<Record<K, AggregateKey>>;
  readonly measures: M;
  /** What groups fulfil, given their figures in SQL; the others go to the rest. Fields of filters serve: `integerField(() => figure('count'))`. */
  readonly having?: (
    figure: (of: AggregateFigure<string & keyof M>) => RawBuilder<unknown>,
  ) => RawBuilder<boolean> | undefined;
  /** By count, greatest first, and then by keys, if not given; and so where it leaves groups equal. */
  readonly orderBy?: readonly AggregateOrder<K, string & keyof M>[];
  /** How many groups are wanted at most; the others go to the rest. */
  readonly first: number;
  /** Whether groups without rows are wanted: every combination of the keys' domains. */
  readonly emptyGroups?: boolean;
  /** Gives the ids of the rows as well, of at most so many rows in all: for what cannot be computed in SQL. */
  readonly idLimit?: number;
}
