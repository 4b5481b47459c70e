import { byId, type Database, selectByKeys } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { FindingRow, FindingSubjectRow } from '../rows.js';

const order = sql`position, subject_id`;

/** Findings by id. */
export const selectFindingsByIds = ({ kysely }: Database, revision: number, ids: readonly string[]) =>
  selectByKeys<FindingRow>(kysely, { table: 'plans.findings', revision, column: 'id', order: byId }, ids);

/** What findings are about, each in its order. */
export const selectSubjectsByFindingIds = ({ kysely }: Database, revision: number, ids: readonly string[]) =>
  selectByKeys<FindingSubjectRow>(
    kysely,
    { table: 'plans.finding_subjects', revision, column: 'finding_id', order },
    ids,
  );
