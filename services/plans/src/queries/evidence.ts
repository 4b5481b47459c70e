import { atRevision, type Database, selectByKeys, withOwnUnits } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { EvaluationRuleRow, ObservationRow, PublishedVerdictRow, TargetReviewRow } from '../rows.js';

/** All versions of the rules of evaluation: by code, then version, the newest first. */
export async function selectEvaluationRules({ kysely }: Database, revision: number): Promise<EvaluationRuleRow[]> {
  const { rows } = await sql<EvaluationRuleRow>`
    select * from ${atRevision('plans.evaluation_rules', revision, 't')} order by code, version desc, id
  `.execute(kysely);
  return rows;
}

const verdictOrder = sql`as_of, id`;

/** What was published: by its id, or on targets, or on indicators where no target is named; by day. */
export const selectVerdicts = (
  { kysely }: Database,
  revision: number,
  column: 'id' | 'target_id' | 'indicator_id',
  ids: readonly string[],
) =>
  selectByKeys<PublishedVerdictRow>(
    kysely,
    { table: 'plans.published_verdicts', revision, column, order: verdictOrder },
    ids,
  );

const reviewOrder = sql`as_of, reviewed_on, id`;

/** What persons found of targets, or reviews by id, by the day that they are told of. */
export const selectReviews = (
  { kysely }: Database,
  revision: number,
  column: 'id' | 'target_id',
  ids: readonly string[],
) =>
  selectByKeys<TargetReviewRow>(kysely, { table: 'plans.target_reviews', revision, column, order: reviewOrder }, ids);

/** What was measured of indicators, each in the area at the same place of the other list; of each by id. */
export async function selectObservationsByPairs(
  database: Database,
  revision: number,
  indicatorIds: readonly string[],
  areaIds: readonly string[],
): Promise<ObservationRow[]> {
  // Ordered within: else Postgres makes one join of all, and reads the whole table for it.
  const { rows } = await sql<ObservationRow>`
    select observation.* from unnest(${[...indicatorIds]}::text[], ${[...areaIds]}::text[]) as pair(indicator, area)
    cross join lateral (
      select * from ${atRevision('plans.observations', revision, 't')}
      where indicator_id = pair.indicator and area_id = pair.area order by id
    ) observation
  `.execute(database.kysely);
  return withOwnUnits(database, revision, 'plans.units', rows);
}

/** A finding about a doubtful unit, as one of the things that it is about meets it. */
export interface UnitDoubt {
  readonly subject_id: string;
  readonly finding_id: string;
  /** Everything that the finding is about. */
  readonly about: readonly string[];
}

/** The findings about doubtful units that are about each of the things, by id. */
export async function selectUnitDoubts(
  { kysely }: Database,
  revision: number,
  subjectIds: readonly string[],
): Promise<UnitDoubt[]> {
  const subjects = 'plans.finding_subjects';
  const { rows } = await sql<UnitDoubt>`
    select asked.subject_id, finding.id as finding_id, array(
      select subject_id from ${atRevision(subjects, revision, 'subject')}
      where subject.finding_id = finding.id order by position, subject_id
    ) as about
    from unnest(${[...subjectIds]}::text[]) as asked(subject_id) cross join lateral (
      select id from ${atRevision('plans.findings', revision, 'finding')}
      where rule = 'UNIT_DOUBTFUL' and id = any(array(
        select finding_id from ${atRevision(subjects, revision, 'subject')} where subject_id = asked.subject_id
      )) order by id
    ) finding
  `.execute(kysely);
  return rows;
}
