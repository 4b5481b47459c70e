import { createHash } from 'node:crypto';
import { graphError } from '../errors/errors.js';
import { type MaybePromise, mapMaybePromise } from '../values/maybePromise.js';
import { isCalendarDate, isDecimal } from '../values/scalars.js';
import { checkFilter, type FilterInput } from './filter.js';
import { type OrderEntry, type OrderedList, orderOf, type PagedList, type PageOrder } from './order.js';

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

/** What a resolver returns for a connection: edges are made, and `totalCount` is counted, only when asked for. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => MaybePromise<number>;
}

const defaultPageSize = 20;
const maximumPageSize = 200;

/** Requests that were checked, by their arguments: an operation asks every parent for the same page. */
const checked = new WeakMap<PageArguments, { readonly list: OrderedList; readonly request: PageRequest }>();

/**
 * Checks the arguments of a list, once for the same object of them.
 * @throws GraphQLError PAGE_SIZE_OUT_OF_RANGE, PAGE_DIRECTION_CONFLICT, ORDER_INVALID, FILTER_INVALID or CURSOR_INVALID, each
 *   naming the argument.
 */
export function pageRequest(list: OrderedList, args: PageArguments): PageRequest {
  const before = checked.get(args);
  if (before?.list === list) return before.request;
  const request = checkArguments(list, args);
  checked.set(args, { list, request });
  return request;
}

function checkArguments(list: OrderedList, args: PageArguments): PageRequest {
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
    // Tools send an empty cursor for the first page.
    after: after ? decodeCursor(list, query, 'after', after) : null,
    before: before ? decodeCursor(list, query, 'before', before) : null,
  };
}

/**
 * Reads a page of a list.
 * @param select reads the rows, in the order of the list whatever the direction, one more than the limit if there are more.
 * @param totalCount counts all rows that fulfil the condition of the request.
 * @throws GraphQLError what {@link pageRequest} throws.
 */
export function readPage<Row extends object>(
  list: PagedList<Row>,
  args: PageArguments,
  select: (request: PageRequest) => MaybePromise<readonly Row[]>,
  totalCount: (request: PageRequest) => MaybePromise<number>,
): MaybePromise<Page<Row>> {
  const request = pageRequest(list, args);
  return mapMaybePromise(select(request), (rows) => new RowPage(list, request, rows, totalCount));
}

class RowPage<Row extends object> implements Page<Row> {
  readonly nodes: readonly Row[];
  readonly #list: PagedList<Row>;
  readonly #request: PageRequest;
  readonly #more: boolean;
  readonly #count: (request: PageRequest) => MaybePromise<number>;

  constructor(
    list: PagedList<Row>,
    request: PageRequest,
    rows: readonly Row[],
    count: (request: PageRequest) => MaybePromise<number>,
  ) {
    this.#list = list;
    this.#request = request;
    this.#count = count;
    this.#more = rows.length > request.limit;
    this.nodes = !this.#more ? rows : request.backward ? rows.slice(1) : rows.slice(0, request.limit);
  }

  get edges() {
    const cursorOfRow = cursorsOf(this.#list, this.#request);
    return this.nodes.map((node) => new RowEdge(node, cursorOfRow));
  }

  get pageInfo() {
    const { backward, before, after } = this.#request;
    const cursorAt = (index: number): string | null => {
      const row = this.nodes.at(index);
      return row === undefined ? null : cursorOf(this.#list, this.#request, row);
    };
    return {
      hasNextPage: backward ? before !== null : this.#more,
      hasPreviousPage: backward ? this.#more : after !== null,
      get startCursor() {
        return cursorAt(0);
      },
      get endCursor() {
        return cursorAt(-1);
      },
    };
  }

  totalCount(): MaybePromise<number> {
    return this.#count(this.#request);
  }
}

/** An edge whose cursor is made when it is asked for. */
class RowEdge<Row extends object> {
  readonly node: Row;
  readonly #cursorOf: (row: object) => string;

  constructor(node: Row, cursorOf: (row: object) => string) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf(this.node);
  }
}

/** What a list is asked for, apart from the page: cursors of another such query are refused. */
type ListQuery = Pick<PageRequest, 'order' | 'where'>;

/** The cursor of a row: its place in the order, and a digest of the list, the order and the condition that it is of. */
export const cursorOf = (list: OrderedList, query: ListQuery, row: object): string => cursorsOf(list, query)(row);

/** The cursors of rows of one list. */
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

/** Digests of what lists were asked for: conditions can be long, and many pages are cut from lists that were asked for the same. */
const digests = new WeakMap<ListQuery, { readonly list: OrderedList; readonly digest: string }>();

function digestOf(list: OrderedList, query: ListQuery): string {
  const known = digests.get(query);
  if (known?.list === list) return known.digest;
  const digest = createHash('sha256')
    .update(JSON.stringify([list.name, query.order, query.where]))
    .digest('base64url')
    .slice(0, 16);
  digests.set(query, { list, digest });
  return digest;
}

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
