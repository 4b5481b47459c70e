import { isAdditive, unitOf } from '@zibo-graph/subgraph-kit';
import type { Span } from '../evaluation/Span.js';
import type { ObservationRow } from '../rows.js';
import { comparableFigures } from './comparableFigures.js';
import { incomparable } from './incomparable.js';

/** The ids of the areas in which an area lies, at whatever height. */
export type AreasAbove = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The figures that can be added up: amounts over periods, or levels at one date, no two of which count the same thing.
 * @throws GraphQLError INCOMPARABLE_SUM if there are others among them, or what {@link comparableFigures} throws.
 */
export function addableFigures(rows: readonly ObservationRow[], areasAbove: AreasAbove): ObservationRow[] {
  const figures = comparableFigures(rows);
  const [first] = figures;
  if (!first) return figures;
  if (!addsUp(first)) throw incomparable('SORT', figures);
  const dated = figures.map((row) => ({ row, span: spanOf(row) }));
  if (first.measure === 'LEVEL') {
    const others = dated.filter(({ span }) => span.end !== dated[0]?.span.end);
    if (others.length > 0) throw incomparable('DATE', [first, ...others.map(({ row }) => row)]);
  }
  dated.sort((a, b) => (a.span.start < b.span.start ? -1 : 1));
  for (const [index, one] of dated.entries()) {
    for (let next = index + 1; next < dated.length; next += 1) {
      const other = dated[next] as (typeof dated)[number];
      if (other.span.start > one.span.end) break;
      if (countsTheSame(one.row, other.row, areasAbove)) throw incomparable('OVERLAP', [one.row, other.row]);
    }
  }
  return figures;
}

/** Whether figures of such a sort and unit add up: so many in two areas do, a rate, a place or a number of days at a date do not. */
function addsUp(row: ObservationRow): boolean {
  const { measure } = row;
  const entry = unitOf(row);
  if (!entry || !isAdditive(entry)) return false;
  if (measure === 'LEVEL') return entry.dimension !== 'TIME';
  return measure === 'FLOW' || measure === 'CUMULATIVE';
}

/** The days that a figure is of. */
function spanOf(row: ObservationRow): Span {
  const { measure, day, period_start, period_end } = row;
  const [start, end] = measure === 'LEVEL' ? [day, day] : [period_start, period_end];
  if (start === null || end === null) throw incomparable('PERIOD', [row]);
  return { start, end };
}

/** Whether something may be counted in both figures: what is of nothing in particular may count everything. */
function countsTheSame(one: ObservationRow, other: ObservationRow, areasAbove: AreasAbove): boolean {
  const liesIn = (inner: string | null, outer: string | null): boolean =>
    inner !== null && outer !== null && areasAbove.get(inner)?.has(outer) === true;
  const nested = liesIn(one.area_id, other.area_id) || liesIn(other.area_id, one.area_id);
  if (one.agency_id !== null && other.agency_id !== null && one.agency_id !== other.agency_id) return nested;
  return nested || one.area_id === other.area_id || one.area_id === null || other.area_id === null;
}
