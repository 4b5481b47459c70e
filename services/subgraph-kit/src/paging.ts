import { createHash } from 'node:crypto';
import { graphError } from './errors.js';
import { checkFilter, type FilterInput } from './filter.js';
import { type OrderEntry, type OrderedList, orderOf, type PagedList, type PageOrder } from './order.js';
import { isCalendarDate, isDecimal } from './scalars.js';

/** The arguments of a connection, as the schema has them. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: readonly OrderEntry[] | null;
  readonly where?: FilterInput | null;
}

/** A value of the order of a list: what a cursor is made of. */
export type OrderValue = string | number | null;

/** A checked page request: how many rows of which to read from which end, between which places of which order. */
export interface PageRequest {
  readonly limit: number;
  readonly backward: boolean;
  readonly order: readonly PageOrder[];
  readonly after: readonly OrderValue[] | null;
  readonly before: readonly OrderValue[] | null;
  /** What the rows shall fulfil, checked for shape; null where every row will do. */
  readonly where: FilterInput | null;
}

/** What a resolver returns for a connection; `totalCount` is counted only when asked for. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

const defaultPageSize = 20;
const maximumPageSize = 200;

/**
 * Checks the arguments of a list.
 * @throws GraphQLError PAGE_SIZE_OUT_OF_RANGE, PAGE_DIRECTION_CONFLICT, ORDER_INVALID, FILTER_INVALID or CURSOR_INVALID, each
 *   naming the argument.
 */
export function pageRequest(list: OrderedList, args: PageArguments): PageRequest {
  const { first, after, last, before, orderBy, where } = args;
  if (first != null && last != null) throw graphError('PAGE_DIRECTION_CONFLICT', { field: 'last' });
  for (const [field, value] of Object.entries({ first, last })) {
    if (value != null && (value < 1 || value > maximumPageSize)) {
      throw graphError('PAGE_SIZE_OUT_OF_RANGE', { field, values: { limit: maximumPageSize, value } });
    }
  }
  const query = { order: orderOf(list, orderBy), where: checkFilter(where) };
  return {
    limit: first ?? last ?? defaultPageSize,
    backward: last != null,
    ...query,
    after: after == null ? null : decodeCursor(list, query, 'after', after),
    before: before == null ? null : decodeCursor(list, query, 'before', before),
  };
}

/**
 * Reads a page of a list.
 * @param select reads the rows, in the order of the list whatever the direction, one more than the limit if there are more.
 * @param totalCount counts all rows that fulfil the condition of the request.
 * @throws GraphQLError what {@link pageRequest} throws.
 */
export async function readPage<Row extends object>(
  list: PagedList<Row>,
  args: PageArguments,
  select: (request: PageRequest) => Promise<readonly Row[]>,
  totalCount: (request: PageRequest) => Promise<number>,
): Promise<Page<Row>> {
  const request = pageRequest(list, args);
  const rows = await select(request);
  const more = rows.length > request.limit;
  const nodes = !more ? rows : request.backward ? rows.slice(1) : rows.slice(0, request.limit);
  const cursorOfRow = cursorsOf(list, request);
  const edges = nodes.map((node) => ({ cursor: cursorOfRow(node), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: request.backward ? request.before !== null : more,
      hasPreviousPage: request.backward ? more : request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => totalCount(request),
  };
}

/** What a list is asked for, apart from the page: cursors of another such query are refused. */
type ListQuery = Pick<PageRequest, 'order' | 'where'>;

/** The cursor of a row: its place in the order, and a digest of the list, the order and the condition that it is of. */
export const cursorOf = (list: OrderedList, query: ListQuery, row: object): string => cursorsOf(list, query)(row);

/** The cursors of rows of one list: conditions can be long, and are digested once for all of them. */
function cursorsOf(list: OrderedList, query: ListQuery): (row: object) => string {
  const digest = digestOf(list, query);
  return (row) => {
    const values = query.order.map(({ column }) => (row as Readonly<Record<string, unknown>>)[column]);
    return Buffer.from(JSON.stringify([digest, ...values])).toString('base64url');
  };
}

function decodeCursor(list: OrderedList, query: ListQuery, field: string, cursor: string): readonly OrderValue[] {
  const { order } = query;
  try {
    const [digest, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const whole = values.length === order.length && order.every((column, index) => fits(column, values[index]));
    if (whole && digest === digestOf(list, query)) return values as OrderValue[];
  } catch {
    // Not one of ours: said below, like every other cursor that is not.
  }
  throw graphError('CURSOR_INVALID', { field });
}

const digestOf = ({ name }: OrderedList, { order, where }: ListQuery): string =>
  createHash('sha256')
    .update(JSON.stringify([name, order, where]))
    .digest('base64url')
    .slice(0, 16);

/** Whether the database could hold a value: it must not be asked to compare with one that it cannot. */
function fits({ type, nulls }: PageOrder, value: unknown): boolean {
  if (value === null) return nulls !== null;
  if (type === 'integer') return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
  if (typeof value !== 'string') return false;
  if (type === 'date') return isCalendarDate(value);
  if (type === 'decimal') return isDecimal(value) && value.length < longestDecimal;
  return !value.includes('\0');
}

/** No figure has so many digits; Postgres holds more than that. */
const longestDecimal = 10_000;
