import {
  figuresConflict,
  inOwnUnits,
  type Reader,
  type RecordTable,
  type RowOf,
  sameIn,
  selectConflicts,
} from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import { milestonesOfMany } from '../milestonesOfMany.js';
import { investments, milestones, quantities } from '../tables.js';
import { selectUnitsByIds } from './references.js';

/**
 * Two amounts are of one thing if project, kind, period and date are the same, where none is the same as none; and whenever
 * both state the total of the same project, as planned or as approved, whatever the day. They conflict if they cannot
 * both be true. About 13.6 billion and 13.593 billion can: one is the other, rounded.
 */
export const investmentConflict: RawBuilder<boolean> = sql`
  one.project_id = other.project_id
  and ((one.kind in ('TOTAL_PLANNED', 'APPROVED_BUDGET') and other.kind in ('TOTAL_PLANNED', 'APPROVED_BUDGET'))
    or ${sameIn(['kind', 'period_start', 'period_end', 'as_of'])})
  and ${figuresConflict({ value: 'amount' })}
`;

/**
 * Two quantities are of one thing if project, metric, Chinese label and unit are the same. What is measured lasts: a length
 * is the same on whatever day it is reported. Only of OTHER, which may be a passing state, the date must be the same too.
 * They conflict if they cannot both be true.
 */
const quantityConflict: RawBuilder<boolean> = sql`
  one.project_id = other.project_id and ${sameIn(['metric', 'label_zh', 'unit'])}
  and (one.metric <> 'OTHER' or ${sameIn(['as_of'])})
  and ${figuresConflict({ value: 'value', upper: 'upper' })}
`;

/**
 * Two milestones are of one event if project and kind are the same, whatever the words: a project starts, opens or is accepted
 * once. Of some kinds there may be many. They conflict if their dates differ as far as both are exact:
 * 2022-11 and 2022-11-06 do not. Only dates at which a milestone is met or is to be met count, for not to be met in June,
 * or met in part, agrees with being met in July.
 */
const milestoneConflict: RawBuilder<boolean> = sql`
  one.project_id = other.project_id and one.kind = other.kind and one.kind not in
    (${sql.join(milestonesOfMany.map((kind) => sql.lit(kind)))})
  and one.status in ('SCHEDULED', 'MET') and other.status in ('SCHEDULED', 'MET')
  and not starts_with(one.happened, other.happened) and not starts_with(other.happened, one.happened)
`;

const conflictsIn =
  <T extends RecordTable>(table: T, conflict: RawBuilder<boolean>) =>
  ({ kysely }: Reader, revision: number, ids: readonly string[]) =>
    selectConflicts<RowOf<T>>(kysely, { table, revision, conflict }, ids);

/** The amounts that conflict with amounts, by id. */
export const selectInvestmentConflicts = conflictsIn(investments, investmentConflict);

/** The quantities that conflict with quantities, by id. */
export const selectQuantityConflicts = inOwnUnits(conflictsIn(quantities, quantityConflict), selectUnitsByIds);

/** The milestones that conflict with milestones, by id. */
export const selectMilestoneConflicts = conflictsIn(milestones, milestoneConflict);
