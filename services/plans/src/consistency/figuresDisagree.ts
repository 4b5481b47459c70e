import { agreedRange, type Figure, figureRange } from '../evaluation/figureRange.js';

/**
 * Whether at most one of two figures of one thing can be true: no value fits both. The same rule as `figuresConflict` of the
 * database, by which the graph answers `conflictsWith`; a test holds the two against each other.
 */
export const figuresDisagree = (one: Figure, other: Figure): boolean =>
  !agreedRange([figureRange(one), figureRange(other)]).agree;
