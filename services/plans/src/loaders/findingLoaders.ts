import type { Database } from '@zibo-graph/database';
import { type PageRequest, rowsLoader } from '@zibo-graph/subgraph-kit';
import { type FindingCondition, selectFindingPage, selectSubjectsByFindingIds } from '../queries/findings.js';

/** Loads findings and what they are about. */
export const findingLoaders = (database: Database, revision: number) => ({
  findingPage: (condition: FindingCondition, page: PageRequest) =>
    selectFindingPage(database, revision, condition, page),
  subjectsByFindingId: rowsLoader(
    (ids) => selectSubjectsByFindingIds(database, revision, ids),
    (subject) => subject.finding_id,
  ),
});
