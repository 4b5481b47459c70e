import type { TargetReviewRow } from '../rows.js';

/** What a review says for good: what is reached is reached, what is missed is missed. */
const final = ['MET', 'MISSED'];

/**
 * The review that tells of a target on a day: the last that is told of that day or an earlier one. How a target stood on its way
 * says nothing of what became of it: such a review counts up to the day before it is due only, unless it is told of a day from then on.
 * @returns null if none does.
 */
export function reviewOn(
  asOf: string,
  due: string,
  targetId: string,
  reviews: readonly TargetReviewRow[],
): TargetReviewRow | null {
  const last = reviews
    .filter((review) => review.target_id === targetId && review.as_of <= asOf)
    .reduce<TargetReviewRow | null>((later, one) => (later && placeOf(later) > placeOf(one) ? later : one), null);
  return last && (final.includes(last.status) || asOf < due || last.as_of >= due) ? last : null;
}

/** Of one day the one that was made last. */
const placeOf = ({ as_of, reviewed_on, id }: TargetReviewRow): string => `${as_of} ${reviewed_on} ${id}`;
