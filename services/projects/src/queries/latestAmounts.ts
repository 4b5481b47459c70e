import { atRevision } from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import { investments } from '../tables.js';
import { investmentConflict } from './factConflicts.js';
import { investmentDate } from './investmentDate.js';
import { versionsOf } from './versionsOf.js';

/** Of which projects, and of which day, the latest amounts are meant. */
export interface AmountSource {
  readonly revision: number;
  /** Only what is of this day or earlier counts, and nothing undated; all if null. */
  readonly asOf: string | null;
  /** A query of the ids of the projects, each once; all if not given. */
  readonly among?: RawBuilder<unknown> | undefined;
  /** The only kind that is meant; all if not given. */
  readonly kind?: string;
}

/**
 * A query of the latest amount of each project and kind: `project_id`, `kind`, `amount`, `bound`, and
 * - `place`: to which day, or of which period, an amount is that is of one; '' where its source does not say; null for a total.
 * - `disputed`: another document says what cannot be true beside it.
 *
 * Of several of the same day it is the last by id, and an undated one is the oldest. All amounts are read in one pass in the
 * order of an index; only those of projects that several documents speak of are compared with others.
 */
export function latestAmounts({ revision, asOf, among, kind }: AmountSource): RawBuilder<unknown> {
  const known = (alias: string) =>
    asOf === null ? sql<boolean>`true` : sql<boolean>`${investmentDate(alias)} <= ${asOf}::date`;
  const ofKind = kind === undefined ? sql`true` : sql`one.kind = ${kind}`;
  const latestFirst = sql`one.kind, one.day desc nulls last, one.id desc`;
  const order = sql`one.project_id, one.kind, ${investmentDate('one')} desc nulls last, one.id desc`;
  const columns = sql`one.*, ${investmentDate('one')} as day`;
  const where = sql<boolean>`${known('one')} and ${ofKind}`;
  return sql`
    select one.project_id, one.kind, one.amount, one.bound, ${place} as place,
      one.several and exists (
        select from ${atRevision(investments, revision, 'other')}
        where ${known('other')} and one.document_id <> other.document_id and ${investmentConflict}
      ) as disputed
    from (
      select distinct on (one.project_id, one.kind) * from (
        select *, min(one.document_id) over project <> max(one.document_id) over project as several
        from ${versionsOf({ table: investments, alias: 'one', revision, columns, where, among, order })}
        window project as (
          partition by one.project_id order by ${latestFirst} rows between unbounded preceding and unbounded following
        )
      ) one order by one.project_id, ${latestFirst}
    ) one`;
}

const place: RawBuilder<string | null> = sql`case
  when one.kind in ('ANNUAL_PLAN', 'COMPLETED_IN_PERIOD')
    then coalesce(one.period_start || '/' || one.period_end, one.as_of::text, '')
  when one.kind in ('COMPLETED_TO_DATE', 'FUNDS_IN_PLACE', 'CONTRACTED')
    then coalesce(one.day::text, '') end`;
