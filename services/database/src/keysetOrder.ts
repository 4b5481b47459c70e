import { type RawBuilder, sql } from 'kysely';
import { allOf, anyOf } from './filter.js';

/** A value of a column in an order, as SQL gives it. */
export type PlaceValue = string | number | null;

/** The same as it is written in a statement: SQL may stand for a value, for null it may not. */
export type SqlPlaceValue = PlaceValue | RawBuilder<never>;

/** How values of a type are written in a statement. */
const sqlTypes = { text: 'text', integer: 'integer', decimal: 'numeric', date: 'date' } as const;

/** A column in an order. Texts are ordered by code point; an index serves that on a column `collate "C"`. */
export interface KeysetOrder {
  readonly column: string;
  readonly type: keyof typeof sqlTypes;
  readonly descending: boolean;
  /** Whether rows without a value come first or last; null if every row has one. */
  readonly nulls: 'FIRST' | 'LAST' | null;
}

/** Rows of a list that one index gives in the order of the list. */
export interface KeysetSegment {
  readonly condition: RawBuilder<boolean> | undefined;
  readonly orderBy: RawBuilder<unknown>;
}

/** Some of the rows of a list, of which so many leading columns all have a value or are all without. */
interface Segment {
  readonly condition: RawBuilder<boolean> | undefined;
  readonly settled: number;
}

/** The order read from the end. */
export const reversed = (order: readonly KeysetOrder[]): KeysetOrder[] =>
  order.map(({ column, type, descending, nulls }) => ({
    column,
    type,
    descending: !descending,
    nulls: nulls && (nulls === 'FIRST' ? 'LAST' : 'FIRST'),
  }));

/** The order as a statement has it. */
export const orderBy = (order: readonly KeysetOrder[]): RawBuilder<unknown> => orderOf(order, 0);

/**
 * Cuts what lies between two places of an order (null: its end) into segments that together hold each row of it once.
 *
 * An index on the columns gives rows without a value last ascending and first descending, all or none of them, and finds a
 * place by a comparison of whole rows that no null takes part in. So rows without a value are a segment of their own where
 * the order wants them elsewhere, or where a place lies before or among them. An order of columns that are never null and
 * all have the same direction is one segment.
 */
export function keysetSegments(
  order: readonly KeysetOrder[],
  from: readonly SqlPlaceValue[] | null,
  to: readonly SqlPlaceValue[] | null,
): KeysetSegment[] {
  const most = from && to ? 2 : 3;
  const lower = from ? atMost(most, segmentsBeyond(order, from)) : [everything];
  const upper = to ? atMost(most, segmentsBeyond(reversed(order), to)) : [everything];
  const between = from || to ? cross(lower, upper) : wholeSegments(order);
  return between.map(({ condition, settled }) => ({ condition, orderBy: orderOf(order, settled) }));
}

const everything: Segment = { condition: undefined, settled: 0 };

/**
 * The first segments, and all others put together as one: indexes are on the first columns of an order, and a statement has
 * all that the list must fulfil once for each segment.
 */
function atMost(most: number, segments: readonly Segment[]): readonly Segment[] {
  if (segments.length <= most) return segments;
  const others = segments.slice(most - 1).map(({ condition }) => condition);
  return [...segments.slice(0, most - 1), { condition: anyOf(others), settled: 0 }];
}

const cross = (lower: readonly Segment[], upper: readonly Segment[]): Segment[] =>
  lower.flatMap((low) =>
    upper.map((high) => ({
      condition: allOf([low.condition, high.condition]),
      settled: Math.max(low.settled, high.settled),
    })),
  );

function wholeSegments([first]: readonly KeysetOrder[]): Segment[] {
  if (!first?.nulls || (first.nulls === 'LAST') === !first.descending) return [everything];
  const value = comparedBy(first);
  return [sql<boolean>`${value} is not null`, sql<boolean>`${value} is null`].map((condition) => ({
    condition,
    settled: 1,
  }));
}

/**
 * The rows beyond a place. Of columns that have a value there and the same direction, the values are compared as one row;
 * before that, all columns are as they are at the place.
 */
function segmentsBeyond(order: readonly KeysetOrder[], place: readonly SqlPlaceValue[]): Segment[] {
  const segments: Segment[] = [];
  const same: RawBuilder<boolean>[] = [];
  for (let start = 0, end = 0; start < order.length; start = end) {
    const first = order[start] as KeysetOrder;
    if (place[start] === null) {
      end = start + 1;
      const value = comparedBy(first);
      if (first.nulls === 'FIRST') {
        segments.push({ condition: allOf([...same, sql<boolean>`${value} is not null`]), settled: end });
      }
      same.push(sql<boolean>`${value} is null`);
      continue;
    }
    const isOfRun = (at: number) => place[at] !== null && order[at]?.descending === first.descending;
    for (end = start; end < order.length && isOfRun(end); end += 1);
    const run = order.slice(start, end);
    const parameters = run.map(({ type }, index) => sql`${place[start + index]}::${sql.raw(sqlTypes[type])}`);
    const beyond = sql<boolean>`(${sql.join(run.map(comparedBy))}) ${sql.raw(first.descending ? '<' : '>')} (${sql.join(parameters)})`;
    segments.push({ condition: allOf([...same, beyond]), settled: start + 1 });
    run.forEach((column, index) => {
      const value = comparedBy(column);
      if (column.nulls === 'LAST') {
        segments.push({ condition: allOf([...same, sql<boolean>`${value} is null`]), settled: start + index + 1 });
      }
      same.push(sql<boolean>`${value} = ${parameters[index]}`);
    });
  }
  return segments;
}

/** By code point, whatever the collation of a column: pages are right even where no index serves them. */
const comparedBy = ({ column, type }: KeysetOrder): RawBuilder<unknown> =>
  type === 'text' ? sql`${sql.ref(`t.${column}`)} collate "C"` : sql.ref(`t.${column}`);

/** Where all rows have a value, or none has, their place does not matter, and is left where the index has it. */
const orderOf = (order: readonly KeysetOrder[], settled: number): RawBuilder<unknown> =>
  sql`order by ${sql.join(
    order.map((column, index) => {
      const direction = sql.raw(column.descending ? ' desc' : ' asc');
      const nulls = column.nulls && index >= settled ? sql.raw(` nulls ${column.nulls}`) : sql``;
      return sql`${comparedBy(column)}${direction}${nulls}`;
    }),
  )}`;
