import { atRevision, execute, rowsBy, withOwnUnits } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { Database } from '../database.js';
import type { EvaluationRuleRow, ObservationRow } from '../rows.js';
import {
  evaluation_rules,
  finding_subjects,
  findings,
  observations,
  published_verdicts,
  target_reviews,
} from '../tables.js';
import { selectUnitsByIds } from './references.js';

/** All versions of the rules of evaluation: by code, then version, the newest first. */
export function selectEvaluationRules({ kysely }: Database, revision: number): Promise<EvaluationRuleRow[]> {
  const rules = kysely
    .selectFrom(atRevision(evaluation_rules, revision, 't'))
    .selectAll()
    .orderBy('code')
    .orderBy('version', 'desc')
    .orderBy('id');
  return execute(kysely, 'plans.evaluationRules', rules);
}

const byDay = ['as_of', 'id'] as const;

/** What was published, by id. */
export const selectVerdictsByIds = rowsBy(published_verdicts, 'id', byDay);

/** What was published on targets, by day. */
export const selectVerdictsByTargetIds = rowsBy(published_verdicts, 'target_id', byDay);

/** What was published on indicators where no target is named, by day. */
export const selectVerdictsByIndicatorIds = rowsBy(published_verdicts, 'indicator_id', byDay);

const byDayTold = ['as_of', 'reviewed_on', 'id'] as const;

/** What persons found, by id. */
export const selectReviewsByIds = rowsBy(target_reviews, 'id', byDayTold);

/** What persons found of targets, by the day that they are told of. */
export const selectReviewsByTargetIds = rowsBy(target_reviews, 'target_id', byDayTold);

/** What was measured of indicators, each in the area at the same place of the other list; of each by id. */
export async function selectObservationsByPairs(
  database: Database,
  revision: number,
  indicatorIds: readonly string[],
  areaIds: readonly string[],
): Promise<ObservationRow[]> {
  // Ordered within: else Postgres makes one join of all, and reads the whole table for it.
  const ofPairs = sql<ObservationRow>`
    select observation.* from unnest(${[...indicatorIds]}::text[], ${[...areaIds]}::text[]) as pair(indicator, area)
    cross join lateral (
      select * from ${atRevision(observations, revision, 't')}
      where indicator_id = pair.indicator and area_id = pair.area order by id
    ) observation
  `;
  const rows = await execute(database.kysely, 'plans.observationsByPair', ofPairs);
  return withOwnUnits(database, revision, selectUnitsByIds, rows);
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
  const doubts = sql<UnitDoubt>`
    select asked.subject_id, finding.id as finding_id, array(
      select subject_id from ${atRevision(finding_subjects, revision, 'subject', ['finding_id', 'subject_id', 'position'])}
      where subject.finding_id = finding.id order by position, subject_id
    ) as about
    from unnest(${[...subjectIds]}::text[]) as asked(subject_id) cross join lateral (
      select id from ${atRevision(findings, revision, 'finding', ['id', 'rule'])}
      where rule = 'UNIT_DOUBTFUL' and id = any(array(
        select finding_id from ${atRevision(finding_subjects, revision, 'subject', ['finding_id', 'subject_id', 'position'])} where subject_id = asked.subject_id
      )) order by id
    ) finding
  `;
  return execute(kysely, 'plans.unitDoubts', doubts);
}
