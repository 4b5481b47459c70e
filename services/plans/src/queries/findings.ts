import { atRevision, type Database, type KeysetPage, selectByKeys, selectPage } from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import { allFindings } from '../lists.js';
import type { FindingRow, FindingSubjectRow } from '../rows.js';

const table = 'plans.findings';
const subjects = 'plans.finding_subjects';

/** Which findings are meant: those that have one of the values, of each of which there is a list. */
export interface FindingCondition {
  readonly rules: readonly string[] | null;
  readonly severities: readonly string[] | null;
  readonly subjects: readonly string[] | null;
}

/** A page of the findings that fulfil a condition. */
export const selectFindingPage = (
  { kysely }: Database,
  revision: number,
  condition: FindingCondition,
  page: KeysetPage,
): Promise<FindingRow[]> =>
  selectPage<FindingRow>(
    kysely,
    { table, revision, order: allFindings.order, where: meets(condition, revision) },
    page,
  );

function meets({ rules, severities, subjects: ids }: FindingCondition, revision: number): RawBuilder<boolean> {
  const conditions = [sql<boolean>`true`];
  if (rules) conditions.push(sql`t.rule = any(${[...rules]})`);
  if (severities) conditions.push(sql`t.severity = any(${[...severities]})`);
  if (ids) {
    conditions.push(sql`t.id = any(array(
      select finding_id from ${atRevision(subjects, revision, 'subject')} where subject_id = any(${[...ids]})
    ))`);
  }
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/** What findings are about, each in its order. */
export const selectSubjectsByFindingIds = ({ kysely }: Database, revision: number, ids: readonly string[]) =>
  selectByKeys<FindingSubjectRow>(
    kysely,
    { table: subjects, revision, column: 'finding_id', order: sql`position, subject_id` },
    ids,
  );
