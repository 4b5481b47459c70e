import { graphError, type PageRequest, pageRequest } from '@zibo-graph/subgraph-kit';
import type { QueryFindingsArgs } from '../generated/resolverTypes.js';
import { allFindings } from '../lists.js';

/** So many findings come where a query does not say: the most that one page may have. */
const defaultPageSize = 200;

/**
 * The page of findings that a query asks for. It is a plain list, whose places are the ids of findings.
 * @throws GraphQLError PAGE_SIZE_OUT_OF_RANGE, PAGE_DIRECTION_CONFLICT, FILTER_INVALID or CURSOR_INVALID, each naming the
 *   argument.
 */
export function findingPage({ first, after, last, before, where }: QueryFindingsArgs): PageRequest {
  const size = first == null && last == null ? defaultPageSize : first;
  const place = (field: string, id: string | null | undefined) => {
    // The database must not be asked for a text that it cannot hold, for it answers with a failure.
    if (id?.includes('\0')) throw graphError('CURSOR_INVALID', { field });
    return id ? [id] : null;
  };
  return {
    ...pageRequest(allFindings, { first: size ?? null, last: last ?? null, where: where ?? null }),
    after: place('after', after),
    before: place('before', before),
  };
}
