import { graphError } from './errors.js';

/** The paging arguments of a connection, as the schema has them. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A value of the order of a list: what a cursor is made of. */
export type OrderValue = string | number;

/** A checked page request: how many rows to read from which end, between which places of the order. */
export interface PageRequest {
  readonly limit: number;
  readonly backward: boolean;
  readonly after: readonly OrderValue[] | null;
  readonly before: readonly OrderValue[] | null;
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

/** A list that can be paged: its name, which its cursors carry, and the columns of its order, the last of them unique. */
export interface PagedList<Row> {
  readonly name: string;
  readonly order: readonly (string & keyof Row)[];
  /** Those of the order's columns that hold integers; the others hold text. */
  readonly integers?: readonly (string & keyof Row)[];
}

const defaultPageSize = 20;
const maximumPageSize = 200;

/**
 * Checks the paging arguments of a list.
 * @throws GraphQLError PAGE_SIZE_OUT_OF_RANGE, PAGE_DIRECTION_CONFLICT or CURSOR_INVALID, each naming the argument.
 */
export function pageRequest(list: PagedList<never>, { first, after, last, before }: PageArguments): PageRequest {
  if (first != null && last != null) throw graphError('PAGE_DIRECTION_CONFLICT', { field: 'last' });
  for (const [field, value] of Object.entries({ first, last })) {
    if (value != null && (value < 1 || value > maximumPageSize)) {
      throw graphError('PAGE_SIZE_OUT_OF_RANGE', { field, values: { limit: maximumPageSize, value } });
    }
  }
  return {
    limit: first ?? last ?? defaultPageSize,
    backward: last != null,
    after: after == null ? null : decodeCursor(list, 'after', after),
    before: before == null ? null : decodeCursor(list, 'before', before),
  };
}

/**
 * Makes a page of the rows that were read.
 * @param rows in the order of the list whatever the direction, one more than the limit if there are more.
 */
export function toPage<Row extends object>(
  list: PagedList<Row>,
  request: PageRequest,
  rows: readonly Row[],
  totalCount: () => Promise<number>,
): Page<Row> {
  const more = rows.length > request.limit;
  const nodes = !more ? rows : request.backward ? rows.slice(1) : rows.slice(0, request.limit);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(list, node), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: request.backward ? request.before !== null : more,
      hasPreviousPage: request.backward ? more : request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/**
 * Reads a page of a list.
 * @param select reads the rows, in the order of the list whatever the direction, one more than the limit if there are more.
 * @throws GraphQLError PAGE_SIZE_OUT_OF_RANGE, PAGE_DIRECTION_CONFLICT or CURSOR_INVALID, each naming the argument.
 */
export async function readPage<Row extends object>(
  list: PagedList<Row>,
  args: PageArguments,
  select: (request: PageRequest) => Promise<readonly Row[]>,
  totalCount: () => Promise<number>,
): Promise<Page<Row>> {
  const request = pageRequest(list, args);
  return toPage(list, request, await select(request), totalCount);
}

function encodeCursor<Row extends object>(list: PagedList<Row>, row: Row): string {
  return Buffer.from(JSON.stringify([list.name, ...list.order.map((column) => row[column])])).toString('base64url');
}

function decodeCursor(list: PagedList<never>, field: string, cursor: string): readonly OrderValue[] {
  try {
    const [name, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const whole = values.length === list.order.length && list.order.every((column, i) => fits(list, column, values[i]));
    if (name === list.name && whole) return values as OrderValue[];
  } catch {
    // Not one of ours: said below, like every other cursor that is not.
  }
  throw graphError('CURSOR_INVALID', { field });
}

/** Whether the database could hold a value: it must not be asked to compare with one that it cannot. */
function fits(list: PagedList<never>, column: string, value: unknown): boolean {
  if (list.integers?.includes(column)) return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
  return typeof value === 'string' && !value.includes('\0');
}
