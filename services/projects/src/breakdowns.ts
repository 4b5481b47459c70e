import type { BreakdownDimension } from './generated/resolverTypes.js';
import type { BreakdownRowRow } from './rows.js';

/** Figures of a report by one dimension; complete if the source gives every row. */
interface BreakdownOfReport {
  readonly dimension: BreakdownDimension;
  readonly complete: boolean;
  readonly rows: readonly BreakdownRowRow[];
}

/** Puts the rows of a report together by dimension, in the order in which they come. */
export function toBreakdowns(rows: readonly BreakdownRowRow[]): BreakdownOfReport[] {
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
