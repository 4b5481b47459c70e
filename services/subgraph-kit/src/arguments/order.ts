import { graphError } from '../errors/errors.js';

/** One column of the order that a query asks for, as the schema has it. */
export interface OrderEntry {
  readonly field: string;
  /** Ascending if not given. */
  readonly direction?: 'ASC' | 'DESC' | null;
  /** Where rows without a value come, whatever the direction; last if not given. */
  readonly nulls?: 'FIRST' | 'LAST' | null;
}

/** A column by which a list can be ordered; texts are ordered by code point. */
export interface OrderField {
  readonly column: string;
  readonly type: 'text' | 'integer' | 'decimal' | 'date';
  readonly nullable?: boolean;
}

/** A list that can be paged. Its rows have an `id`, which settles what its order leaves open. */
export interface OrderedList {
  /** Its cursors are of this list and no other. */
  readonly name: string;
  /** The columns that an order may name. */
  readonly orderFields?: Readonly<Record<string, OrderField>>;
  /** The order where a query does not say; by id if not given. */
  readonly order?: readonly OrderEntry[];
}

/** An {@link OrderedList} of rows of a type: a column that may be null must be said to be, or its pages would lose rows. */
export interface PagedList<Row> extends OrderedList {
  readonly orderFields?: Readonly<Record<string, OrderFieldOf<Row>>>;
}

type OrderFieldOf<Row> = {
  [C in string & keyof Row]: OrderField & { readonly column: C } & (null extends Row[C]
      ? { readonly nullable: true }
      : { readonly nullable?: false });
}[string & keyof Row];

/** A column of the order of a page. */
export interface PageOrder {
  readonly column: string;
  readonly type: OrderField['type'];
  readonly descending: boolean;
  /** Whether rows without a value come first or last; null if every row has one. */
  readonly nulls: 'FIRST' | 'LAST' | null;
}

/**
 * The order of a list: what the query asks for, else that of the list; then by id, in the direction of the column before it,
 * so that one index serves both directions.
 * @throws GraphQLError ORDER_INVALID if a field is named twice.
 * @throws Error if a field is none of the list: the schema and the declaration disagree.
 */
export function orderOf(list: OrderedList, orderBy: readonly OrderEntry[] | null | undefined): readonly PageOrder[] {
  const asked = orderBy ?? [];
  const order: PageOrder[] = [];
  for (const [index, { field, direction, nulls }] of (asked.length > 0 ? asked : (list.order ?? [])).entries()) {
    const { column, type, nullable } = list.orderFields?.[field] ?? missing(list, field);
    if (order.some((before) => before.column === column)) {
      throw graphError('ORDER_INVALID', { field: `orderBy[${index}].field`, values: { value: field } });
    }
    order.push({ column, type, descending: direction === 'DESC', nulls: nullable ? (nulls ?? 'LAST') : null });
  }
  if (order.some(({ column }) => column === 'id')) return order;
  return [...order, { column: 'id', type: 'text', descending: order.at(-1)?.descending ?? false, nulls: null }];
}

function missing({ name }: OrderedList, field: string): never {
  throw new Error(`the list ${name} has no order field ${field}`);
}
