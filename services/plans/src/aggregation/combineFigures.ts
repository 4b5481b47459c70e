import { Decimal, type QuantityValue } from '@zibo-graph/subgraph-kit';
import { figureRange } from '../evaluation/figureRange.js';
import { decimalsBeside, exactly } from '../evaluation/quantityOf.js';
import type { ObservationRow } from '../rows.js';
import { type AreasAbove, addableFigures } from './addableFigures.js';
import { comparableFigures } from './comparableFigures.js';
import { incomparable } from './incomparable.js';

/**
 * The sum of figures; null for none.
 * @throws GraphQLError INCOMPARABLE_SUM if it would mean nothing.
 */
export function sumOf(rows: readonly ObservationRow[], areasAbove: AreasAbove): QuantityValue | null {
  const figures = addableFigures(rows, areasAbove);
  return stated(figures, totalOf(figures), 'some');
}

/**
 * The mean of figures, to two digits more than they have; null for none.
 * @throws GraphQLError INCOMPARABLE_SUM if it would mean nothing.
 */
export function averageOf(rows: readonly ObservationRow[]): QuantityValue | null {
  const figures = comparableFigures(rows);
  return stated(figures, totalOf(figures).div(Math.max(figures.length, 1)), 'some');
}

/**
 * The smallest of figures, or the largest; null for none.
 * @throws GraphQLError INCOMPARABLE_SUM if they cannot be compared.
 */
export function extremeOf(rows: readonly ObservationRow[], which: 'smallest' | 'largest'): QuantityValue | null {
  const figures = comparableFigures(rows);
  const sign = which === 'smallest' ? 1 : -1;
  const [value] = figures.map((row) => new Decimal(row.value)).sort((a, b) => sign * a.cmp(b));
  if (!value) return null;
  const isAlone = (one: ObservationRow): boolean => {
    const { low, high } = figureRange(one);
    const others = figures.filter((row) => row !== one).map(figureRange);
    return others.every((other) => (which === 'smallest' ? other.low.gte(high) : other.high.lte(low)));
  };
  // What may lie on this side of the extreme has a say in how exactly that is known.
  const alone = figures.find((row) => value.eq(row.value) && isAlone(row));
  return stated(alone ? [alone] : figures, value, 'every');
}

const totalOf = (rows: readonly ObservationRow[]): Decimal =>
  rows.reduce((total, { value }) => total.plus(value), new Decimal(0));

/** What is made of figures, bounded as they are; null if there is none. */
function stated(figures: readonly ObservationRow[], value: Decimal, strictIf: 'some' | 'every'): QuantityValue | null {
  const [first] = figures;
  if (!first) return null;
  const decimals = decimalsBeside(figures.map((row) => row.value));
  return {
    ...exactly(value, { unit: first.unit, own_unit: first.own_unit, decimals }),
    bound: boundOf(figures, strictIf),
  };
}

/** Bounds to one side, and that without the number itself. */
const sides = [
  { including: 'AT_LEAST', excluding: 'MORE_THAN' },
  { including: 'AT_MOST', excluding: 'LESS_THAN' },
];

/**
 * The bound of what is made of figures that are bounded to one side at most.
 * @param strictIf whether the number itself is excluded if some figure excludes its own, or if every figure does.
 */
function boundOf(figures: readonly ObservationRow[], strictIf: 'some' | 'every'): string {
  const bounds = [...new Set(figures.map(({ bound }) => bound))];
  const inexact = bounds.filter((bound) => bound !== 'EXACT');
  if (inexact.length === 0) return 'EXACT';
  if (inexact.every((bound) => bound === 'ABOUT')) return 'ABOUT';
  const side = sides.find(({ including, excluding }) =>
    inexact.every((bound) => bound === including || bound === excluding),
  );
  if (!side)
    throw incomparable(
      'BOUND',
      figures.filter(({ bound }) => bound !== 'EXACT'),
    );
  const { including, excluding } = side;
  return bounds[strictIf]((bound) => bound === excluding) ? excluding : including;
}
