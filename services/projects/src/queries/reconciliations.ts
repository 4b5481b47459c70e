import { atRevision, execute } from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.js';
import type { ReconciliationRow } from '../rows.js';
import { investments, programme_memberships, programme_reports } from '../tables.js';
import { investmentDate } from './investmentDate.js';

/** The programmes of which a figure that can be compared is reported, by id. */
export async function selectReportedProgrammeIds(
  { kysely }: Pick<Database, 'kysely'>,
  revision: number,
): Promise<string[]> {
  const reported = kysely
    .selectFrom(atRevision(programme_reports, revision, 'r'))
    .select('programme_id')
    .distinct()
    .where((eb) => eb.or([eb('completed_investment', 'is not', null), eb('project_count', 'is not', null)]))
    .orderBy('programme_id');
  const rows = await execute(kysely, 'projects.reportedProgrammeIds', reported);
  return rows.map(({ programme_id }) => programme_id);
}

/**
 * What programmes report against what is registered of them, up to a day (all if null), in exact decimals.
 *
 * - The report compared is the latest that states completed investment; if none does, the latest that states a number of
 *   projects. Of the same date, it is the last by id.
 * - The registered investment of a member is its latest figure completed to date; if it has none, the latest completed in
 *   a period. A figure without a date is the oldest, and counts only where no day is given.
 */
export async function selectReconciliations(
  { kysely }: Pick<Database, 'kysely'>,
  revision: number,
  programmeIds: readonly string[],
  asOf: string | null,
): Promise<ReconciliationRow[]> {
  const keys = [...programmeIds];
  const upTo = (date: RawBuilder<unknown>) => sql`(${asOf}::date is null or ${date} <= ${asOf}::date)`;
  const reconciliations = sql<ReconciliationRow>`
    with report as (
      select distinct on (programme_id) *
      from ${atRevision(programme_reports, revision, 'r')}
      where programme_id = any(${keys}) and ${upTo(sql`as_of`)}
        and (completed_investment is not null or project_count is not null)
      order by programme_id, completed_investment is null, as_of desc, id desc
    ), member as (
      select programme_id, project_id
      from ${atRevision(programme_memberships, revision, 'm', ['programme_id', 'project_id'])}
      where programme_id = any(${keys})
    ), completed as (
      select distinct on (project_id) project_id, amount
      from ${atRevision(investments, revision, 'i')}
      where project_id = any(array(select project_id from member))
        and kind in ('COMPLETED_TO_DATE', 'COMPLETED_IN_PERIOD') and ${upTo(investmentDate('i'))}
      order by project_id, kind = 'COMPLETED_TO_DATE' desc, ${investmentDate('i')} desc nulls last, id desc
    ), register as (
      select programme.key as programme_id, count(member.project_id) as projects, coalesce(sum(completed.amount), 0) as investment
      from unnest(${keys}::text[]) as programme(key)
      left join member on member.programme_id = programme.key
      left join completed using (project_id)
      group by programme.key
    )
    select register.programme_id, report.id as report_id, report.document_id, report.locator,
      report.project_count as reported_projects,
      report.project_count_reported as printed_projects,
      report.completed_investment as reported_investment,
      report.completed_investment_bound as reported_investment_bound,
      report.completed_investment_reported as printed_investment,
      register.projects as registered_projects,
      register.investment as registered_investment,
      report.project_count - register.projects as missing_projects,
      report.completed_investment - register.investment as missing_investment
    from register left join report on report.programme_id = register.programme_id
  `;
  return execute(kysely, 'projects.reconciliations', reconciliations);
}
