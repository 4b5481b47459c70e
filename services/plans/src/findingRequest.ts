import { graphError, type PageRequest, pageRequest } from '@zibo-graph/subgraph-kit';
import type { FindingFilter, QueryFindingsArgs } from './generated/resolverTypes.js';
import { allFindings } from './lists.js';
import type { FindingCondition } from './queries/findings.js';

/** So many findings come where a query does not say: the most that one page may have. */
const defaultPageSize = 200;

/**
 * The page of findings that a query asks for. It is a plain list, whose places are the ids of findings.
 * @throws GraphQLError PAGE_SIZE_OUT_OF_RANGE, PAGE_DIRECTION_CONFLICT or CURSOR_INVALID, each naming the argument.
 */
export function findingPage({ first, after, last, before }: QueryFindingsArgs): PageRequest {
  const size = first == null && last == null ? defaultPageSize : first;
  const place = (field: string, id: string | null | undefined) => {
    if (id != null && !isStorable(id)) throw graphError('CURSOR_INVALID', { field });
    return id == null ? null : [id];
  };
  return {
    ...pageRequest(allFindings, { first: size ?? null, last: last ?? null }),
    after: place('after', after),
    before: place('before', before),
  };
}

/** The findings that a query asks for; a list is null where any value will do. */
export const findingCondition = (where: FindingFilter | null | undefined): FindingCondition => ({
  rules: valuesOf(where?.rule),
  severities: valuesOf(where?.severity),
  subjects: valuesOf(where?.subject),
});

/** A condition on one value. */
interface ValueFilter {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
}

/** The values that fulfil a condition; what is not given, or null, is no condition. */
function valuesOf(filter: ValueFilter | null | undefined): string[] | null {
  const { eq, in: among } = filter ?? {};
  if (eq == null && among == null) return null;
  const values = among ?? [eq as string];
  return values.filter((value) => (eq == null || value === eq) && isStorable(value));
}

/** Whether the database could hold a text: it must not be asked for one that it cannot, for it answers with a failure. */
const isStorable = (text: string): boolean => !text.includes('\0');
