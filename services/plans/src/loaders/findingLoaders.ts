import type { Database } from '@zibo-graph/database';
import { rowsLoader } from '@zibo-graph/subgraph-kit';
import { selectSubjectsByFindingIds } from '../queries/findings.js';
import { findingList } from '../queries/lists.js';
import { listLoader } from './listLoader.js';

/** Loads findings and what they are about. */
export const findingLoaders = (database: Database, revision: number) => ({
  findingList: listLoader(database, revision, findingList),
  subjectsByFindingId: rowsLoader(
    (ids) => selectSubjectsByFindingIds(database, revision, ids),
    (subject) => subject.finding_id,
  ),
});
