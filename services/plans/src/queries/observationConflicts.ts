import { figuresConflict, inOwnUnits, type Reader, sameIn, selectConflicts } from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import type { ObservationRow } from '../rows.js';
import { observations } from '../tables.js';
import { selectUnitsByIds } from './references.js';

/** The day for which a figure stands; what an index on observations has. */
const day = (alias: string) =>
  sql`coalesce(${sql.ref(`${alias}.as_of`)}, ${sql.ref(`${alias}.period_end`)}, '-infinity')`;

/**
 * Two observations are of one thing if indicator, unit, area, agency, measure, period, date and comparison period are the
 * same, where none is the same as none. They conflict if their figures cannot both be true. So the same words for another
 * scope, of another agency or over another period, do not conflict, and neither do figures in unlike units.
 */
const conflict: RawBuilder<boolean> = sql`
  one.indicator_id = other.indicator_id and ${day('one')} = ${day('other')}
  and ${sameIn(['unit', 'area_id', 'agency_id', 'measure', 'period_start', 'period_end', 'as_of'])}
  and ${sameIn(['compared_start', 'compared_end'])}
  and ${figuresConflict({ value: 'value', upper: 'upper' })}
`;

const conflicts = ({ kysely }: Reader, revision: number, ids: readonly string[]) =>
  selectConflicts<ObservationRow>(kysely, { table: observations, revision, conflict }, ids);

/** The observations that conflict with observations, by id. */
export const selectObservationConflicts = inOwnUnits(conflicts, selectUnitsByIds);
