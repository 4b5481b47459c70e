import type { Database } from '@zibo-graph/database';
import type { LoaderKinds } from '@zibo-graph/subgraph-kit';
import { selectFindingsByIds, selectSubjectsByFindingIds } from '../queries/findings.js';
import { findingList } from '../queries/lists.js';
import { listLoader } from './listLoader.js';

/** Loads findings and what they are about. */
export const findingLoaders = (database: Database, revision: number, kinds: LoaderKinds) => ({
  findingById: kinds.rowLoader(
    'findingById',
    (ids) => selectFindingsByIds(database, revision, ids),
    (finding) => finding.id,
  ),
  findingList: listLoader(database, revision, kinds, 'finding', findingList),
  subjectsByFindingId: kinds.rowsLoader(
    'subjectsByFindingId',
    (ids) => selectSubjectsByFindingIds(database, revision, ids),
    (subject) => subject.finding_id,
  ),
});
