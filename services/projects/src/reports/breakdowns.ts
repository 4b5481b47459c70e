import type { BreakdownDimension } from '../generated/resolverTypes.js';
import type { BreakdownRowRow, BreakdownValue } from '../rows.js';

/** Puts the rows of a report together by dimension, in the order in which they come. */
export function toBreakdowns(rows: readonly BreakdownRowRow[]): BreakdownValue[] {
  const dimensions = [...new Set(rows.map((row) => row.dimension))];
  return dimensions.map((dimension) => {
    const ofDimension = rows.filter((row) => row.dimension === dimension);
    return {
      dimension: dimension as BreakdownDimension,
      complete: ofDimension.every((row) => row.complete),
      rows: ofDimension,
    };
  });
}
