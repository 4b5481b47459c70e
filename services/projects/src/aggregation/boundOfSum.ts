import type { Bound } from '@zibo-graph/subgraph-kit';

/** Bounds that are not exact: first those from above, then ABOUT, then those from below; the outer are the strict ones. */
export const inexactBounds: readonly Bound[] = ['LESS_THAN', 'AT_MOST', 'ABOUT', 'AT_LEAST', 'MORE_THAN'];

/**
 * How exactly a sum is meant: bounds of one direction stay, strict if one is strict, whatever exact amounts are beside them;
 * of different directions, or with something about, it is ABOUT.
 * @param first the place in {@link inexactBounds}, from 1, of the first bound of what is added up; null if all is exact.
 * @param last that of the last.
 */
export function boundOfSum(first: number | null, last: number | null): Bound {
  if (first === null || last === null) return 'EXACT';
  const about = inexactBounds.indexOf('ABOUT') + 1;
  const deciding = last < about ? first : first > about ? last : about;
  return inexactBounds[deciding - 1] ?? 'ABOUT';
}
