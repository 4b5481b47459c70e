import type { Database } from '@zibo-graph/database';
import { countLoader, type PageRequest, pageLoader, rowLoader, rowsLoader } from '@zibo-graph/subgraph-kit';
import { selectIndicatorCount, selectIndicatorPage, selectIndicatorsByIds } from '../queries/indicators.js';
import { selectObservationConflicts } from '../queries/observationConflicts.js';
import {
  type ObservationParent,
  selectObservationCount,
  selectObservationCountsByParentIds,
  selectObservationPage,
  selectObservationPagesByParentIds,
  selectObservationsByIds,
} from '../queries/observations.js';

/** Loads indicators and what was measured. */
export const indicatorLoaders = (database: Database, revision: number) => {
  const observationPageBy = (parent: ObservationParent) =>
    pageLoader(
      (ids, page) => selectObservationPagesByParentIds(database, revision, parent, ids, page),
      (observation) => observation.parent_key,
    );
  const observationCountBy = (parent: ObservationParent) =>
    countLoader((ids) => selectObservationCountsByParentIds(database, revision, parent, ids));
  return {
    indicatorById: rowLoader(
      (ids) => selectIndicatorsByIds(database, revision, ids),
      (indicator) => indicator.id,
    ),
    indicatorPage: (page: PageRequest) => selectIndicatorPage(database, revision, page),
    indicatorCount: () => selectIndicatorCount(database, revision),
    observationById: rowLoader(
      (ids) => selectObservationsByIds(database, revision, ids),
      (observation) => observation.id,
    ),
    conflictsByObservationId: rowsLoader(
      (ids) => selectObservationConflicts(database, revision, ids),
      (observation) => observation.parent_key,
    ),
    observationPage: (page: PageRequest) => selectObservationPage(database, revision, page),
    observationCount: () => selectObservationCount(database, revision),
    observationPageByIndicatorId: observationPageBy('indicator_id'),
    observationCountByIndicatorId: observationCountBy('indicator_id'),
    observationPageByAreaId: observationPageBy('area_id'),
    observationCountByAreaId: observationCountBy('area_id'),
    observationPageByAgencyId: observationPageBy('agency_id'),
    observationCountByAgencyId: observationCountBy('agency_id'),
  };
};
