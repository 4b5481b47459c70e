import { type Database, selectByKeys } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { FindingSubjectRow } from '../rows.js';

const order = sql`position, subject_id`;

/** What findings are about, each in its order. */
export const selectSubjectsByFindingIds = ({ kysely }: Database, revision: number, ids: readonly string[]) =>
  selectByKeys<FindingSubjectRow>(
    kysely,
    { table: 'plans.finding_subjects', revision, column: 'finding_id', order },
    ids,
  );
