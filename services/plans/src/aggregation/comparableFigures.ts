import { groupBy } from '@zibo-graph/subgraph-kit';
import { agreedRange, type FigureRange, figureRange } from '../evaluation/figureRange.js';
import type { ObservationRow } from '../rows.js';
import { incomparable } from './incomparable.js';

/** What observations of one thing have in common. */
const thing = [
  'area_id',
  'agency_id',
  'period_start',
  'period_end',
  'as_of',
  'compared_start',
  'compared_end',
] as const satisfies readonly (keyof ObservationRow)[];

/**
 * One observation of each thing: those of one indicator, unit and sort of figure, where sources that agree count once.
 * @throws GraphQLError INCOMPARABLE_SUM if they are of several indicators, units or sorts of figures, if a range is among them,
 *   or if sources disagree.
 */
export function comparableFigures(rows: readonly ObservationRow[]): ObservationRow[] {
  for (const [clash, column] of [
    ['INDICATOR', 'indicator_id'],
    ['UNIT', 'unit'],
    ['MEASURE', 'measure'],
  ] as const) {
    const unlike = [...groupBy(rows, (row) => row[column]).values()];
    if (unlike.length > 1)
      throw incomparable(
        clash,
        unlike.map(([first]) => first),
      );
  }
  const ranges = rows.filter(({ upper }) => upper !== null);
  if (ranges.length > 0) throw incomparable('RANGE', ranges);
  return [...groupBy(rows, (row) => JSON.stringify(thing.map((column) => row[column]))).values()].map(agreedFigure);
}

/** What several sources say of one thing, as the one says it that says most. */
function agreedFigure(rows: readonly [ObservationRow, ...ObservationRow[]]): ObservationRow {
  const [first, ...others] = rows;
  const { range, agree } = agreedRange([figureRange(first), ...others.map(figureRange)]);
  const exactest = rows.find((row) => isSame(figureRange(row), range));
  if (!agree) throw incomparable('SOURCES', rows);
  if (!exactest) throw incomparable('BOUND', rows);
  return exactest;
}

const isSame = (one: FigureRange, other: FigureRange): boolean =>
  one.low.eq(other.low) && one.high.eq(other.high) && one.lowOpen === other.lowOpen && one.highOpen === other.highOpen;
