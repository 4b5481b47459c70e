import { codelist } from '@zibo-graph/schema';
import { Decimal, type QuantityValue, type UnitEntry, unitOf } from '@zibo-graph/subgraph-kit';
import type { ObservationRow } from '../rows.js';
import { type FigureRange, figureRange } from './figureRange.js';

/** How a derived figure is stated: its unit, and how many digits behind the point are kept. */
export interface Statement {
  readonly unit: string;
  readonly own_unit?: UnitEntry | undefined;
  readonly decimals: number;
}

/** How many digits behind the point figures that are derived from others have: two more than any of those. */
export const decimalsBeside = (figures: readonly (string | null | undefined)[]): number =>
  2 + Math.max(0, ...figures.map((figure) => new Decimal(figure ?? 0).decimalPlaces()));

/** How the difference of two figures is stated: between 92% and 95% lie 3 percentage points, not 3%. */
export function statedAsDifference(as: Statement): Statement {
  const of = unitOf(as);
  if (of?.dimension !== 'RATIO') return as;
  const points = codelist('unit').entries.find(
    ({ dimension, per }) => dimension === 'RATIO_DIFFERENCE' && per === of.per,
  );
  return points ? { unit: points.code, decimals: as.decimals } : as;
}

/** A derived figure. It has no printed form. */
export function exactly(value: Decimal, { unit, own_unit, decimals }: Statement): QuantityValue {
  const rounded = value.toDecimalPlaces(decimals);
  // A decimal has a zero below zero too, and prints it so.
  return {
    value: rounded.isZero() ? '0' : rounded.toFixed(),
    upper: null,
    unit,
    own_unit,
    bound: 'EXACT',
    reported: null,
  };
}

/** A range as a figure; null if it is without an end on either side. */
export function rangeAsQuantity({ low, high, lowOpen, highOpen }: FigureRange, as: Statement): QuantityValue | null {
  if (low.eq(high)) return exactly(low, as);
  if (low.isFinite() && high.isFinite()) return { ...exactly(low, as), upper: exactly(high, as).value };
  if (low.isFinite()) return { ...exactly(low, as), bound: lowOpen ? 'MORE_THAN' : 'AT_LEAST' };
  return high.isFinite() ? { ...exactly(high, as), bound: highOpen ? 'LESS_THAN' : 'AT_MOST' } : null;
}

/** A computed range as a figure: as the only observation states it where it is no more than that. */
export function statedAs(range: FigureRange, rows: readonly ObservationRow[], as: Statement): QuantityValue | null {
  const [row, ...others] = rows;
  if (row && others.length === 0) {
    const { low, high } = figureRange(row);
    const { value, upper, unit, own_unit, bound } = row;
    if (low.eq(range.low) && high.eq(range.high)) return { value, upper, unit, own_unit, bound, reported: null };
  }
  return rangeAsQuantity(range, as);
}
