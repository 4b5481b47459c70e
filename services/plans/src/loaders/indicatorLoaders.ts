import type { Database } from '@zibo-graph/database';
import type { LoaderKinds } from '@zibo-graph/subgraph-kit';
import { selectIndicatorsByIds } from '../queries/indicators.js';
import { indicatorList, observationList } from '../queries/lists.js';
import { selectObservationConflicts } from '../queries/observationConflicts.js';
import { selectObservationsByIds } from '../queries/observations.js';
import { listLoader } from './listLoader.js';

/** Loads indicators and what was measured. */
export const indicatorLoaders = (database: Database, revision: number, kinds: LoaderKinds) => ({
  indicatorById: kinds.rowLoader(
    'indicatorById',
    (ids) => selectIndicatorsByIds(database, revision, ids),
    (indicator) => indicator.id,
  ),
  indicatorList: listLoader(database, revision, kinds, 'indicator', indicatorList),
  observationById: kinds.rowLoader(
    'observationById',
    (ids) => selectObservationsByIds(database, revision, ids),
    (observation) => observation.id,
  ),
  conflictsByObservationId: kinds.rowsLoader(
    'conflictsByObservationId',
    (ids) => selectObservationConflicts(database, revision, ids),
    (observation) => observation.parent_key,
  ),
  observationList: listLoader(database, revision, kinds, 'observation', observationList),
});
