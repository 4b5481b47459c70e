import { type MaybePromise, type Page, type PageArguments, type PagedList, readPage } from '@zibo-graph/subgraph-kit';
import type { ListReader } from '../loaders/listLoader.js';

/**
 * The page of a list that a query asks for.
 * @throws GraphQLError PAGE_SIZE_OUT_OF_RANGE, PAGE_DIRECTION_CONFLICT, ORDER_INVALID, FILTER_INVALID or CURSOR_INVALID, each
 *   naming the argument.
 */
export const readList = <Row extends object>(
  list: PagedList<Row>,
  args: PageArguments,
  { page, count }: ListReader<Row>,
): MaybePromise<Page<Row>> => readPage(list, args, page, count);
