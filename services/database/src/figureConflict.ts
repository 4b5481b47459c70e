import { type RawBuilder, sql } from 'kysely';

/** How far off, as a share of itself, a figure may be that is said to be ABOUT. */
export const aboutTolerance = '0.05';

/** The columns of a figure; its bound is in the column `bound`. */
export interface FigureColumns {
  readonly value: string;
  /** The upper end, where figures may be ranges. */
  readonly upper?: string;
}

/**
 * Two rows, aliased `one` and `other`, state figures of which at most one can be true: no value fits both. Exact, in decimals.
 *
 * What fits a figure is what its bound says:
 * - EXACT: the value, or anything from the value to the upper end;
 * - ABOUT: the same, and 5 % beyond either end;
 * - AT_LEAST, MORE_THAN: anything from the value up, with and without the value itself;
 * - AT_MOST, LESS_THAN: anything up to the upper end, or else the value, with and without that itself.
 */
export function figuresConflict(columns: FigureColumns): RawBuilder<boolean> {
  return sql<boolean>`not (${fitting('one', columns)} && ${fitting('other', columns)})`;
}

/** What values fit the figure of a row. */
function fitting(alias: string, columns: FigureColumns): RawBuilder<unknown> {
  const bound = sql.ref(`${alias}.bound`);
  const low = sql.ref(`${alias}.${columns.value}`);
  // The greater of a value and null is the value.
  const high = columns.upper ? sql`greatest(${low}, ${sql.ref(`${alias}.${columns.upper}`)})` : low;
  const slack = (end: RawBuilder<unknown>) => sql`abs(${end}) * ${sql.raw(aboutTolerance)}`;
  return sql`case ${bound}
    when 'EXACT' then numrange(${low}, ${high}, '[]')
    when 'ABOUT' then numrange(${low} - ${slack(low)}, ${high} + ${slack(high)}, '[]')
    when 'AT_LEAST' then numrange(${low}, null, '[)')
    when 'MORE_THAN' then numrange(${low}, null, '()')
    when 'AT_MOST' then numrange(null, ${high}, '(]')
    when 'LESS_THAN' then numrange(null, ${high}, '()') end`;
}
