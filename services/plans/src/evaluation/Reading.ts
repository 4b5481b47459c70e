import type { ObservationRow } from '../rows.js';
import { agreedRange, type FigureRange, figureRange } from './figureRange.js';
import type { Dated } from './observationsOf.js';
import type { Span } from './Span.js';

/** What observations, of one source or of several, say of the same days. */
export interface Reading {
  readonly span: Span;
  readonly rows: readonly [ObservationRow, ...ObservationRow[]];
  readonly range: FigureRange;
  /** Whether all of the rows can be true. */
  readonly agree: boolean;
}

/** Readings, at least one, in the order of their last days, then of their first. */
export type Readings = readonly [Reading, ...Reading[]];

/** Puts observations of the same days together; null if there is no observation. */
export function readingsOf(observations: readonly Dated[]): Readings | null {
  const bySpan = new Map<string, { span: Span; rows: [ObservationRow, ...ObservationRow[]] }>();
  for (const { row, span } of observations) {
    const key = `${span.end} ${span.start}`;
    const reading = bySpan.get(key);
    if (reading) reading.rows.push(row);
    else bySpan.set(key, { span, rows: [row] });
  }
  const sorted = [...bySpan].sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, ...others] = sorted.map(([, { span, rows }]) => ({ span, rows, ...whatFits(rows) }));
  return first ? [first, ...others] : null;
}

const whatFits = ([first, ...others]: Reading['rows']): Pick<Reading, 'range' | 'agree'> =>
  agreedRange([figureRange(first), ...others.map(figureRange)]);
