import { type Aggregate, AggregateLimitError, type AggregateMeasures, type Database } from '@zibo-graph/database';
import { graphError, type LoaderKinds, type MaybePromise, tooManyEmptyGroups } from '@zibo-graph/subgraph-kit';
import { groupedObservations, groupedTargets, groupedTasks } from '../queries/groupedRows.js';
import { type GroupedRows, type GroupsRequest, selectGroups } from '../queries/groups.js';
import {
  selectAgencyNames,
  selectAreaNames,
  selectAreasAbove,
  selectSectionsByTitles,
  selectTopicsByIds,
  selectUnitsByIds,
} from '../queries/references.js';

/** Groups targets, tasks and observations, and loads what their groups are called. */
export const groupLoaders = (
  database: Database,
  revision: number,
  { rowLoader, rowsLoader, valueLoader }: LoaderKinds,
) => ({
  targetGroups: valueLoader('targetGroups', groupReader(database, revision, groupedTargets)),
  taskGroups: valueLoader('taskGroups', groupReader(database, revision, groupedTasks)),
  observationGroups: valueLoader('observationGroups', groupReader(database, revision, groupedObservations)),
  areaReferenceById: rowLoader(
    'areaReferenceById',
    (ids) => selectAreaNames(database, revision, ids),
    (area) => area.id,
  ),
  agencyReferenceById: rowLoader(
    'agencyReferenceById',
    (ids) => selectAgencyNames(database, revision, ids),
    (agency) => agency.id,
  ),
  sectionByTitle: rowLoader(
    'sectionByTitle',
    (titles) => selectSectionsByTitles(database, revision, titles),
    (section) => section.id,
  ),
  topicById: rowLoader(
    'topicById',
    (ids) => selectTopicsByIds(database, revision, ids),
    (topic) => topic.id,
  ),
  unitById: rowLoader(
    'unitById',
    (ids) => selectUnitsByIds(database, revision, ids),
    (unit) => unit.id,
  ),
  areasAboveId: rowsLoader(
    'areasAboveId',
    (ids) => selectAreasAbove(database, revision, ids),
    (area) => area.key,
  ),
});

/**
 * Reads groups of rows.
 * @throws GraphQLError GROUPING_INVALID for too many empty groups, GROUPS_TOO_LARGE for the ids of too many rows.
 */
export type GroupReader<Dimension extends string, M extends AggregateMeasures> = (
  request: GroupsRequest<Dimension>,
) => MaybePromise<Aggregate<Dimension, M>>;

function groupReader<Dimension extends string, M extends AggregateMeasures>(
  database: Database,
  revision: number,
  rowsAt: (revision: number) => GroupedRows<Dimension, M>,
): (request: GroupsRequest<Dimension>) => Promise<Aggregate<Dimension, M>> {
  return async (request) => {
    try {
      return await selectGroups(database, revision, rowsAt(revision), request);
    } catch (error) {
      if (!(error instanceof AggregateLimitError)) throw error;
      const { of, limit } = error;
      throw of === 'ROWS' ? graphError('GROUPS_TOO_LARGE', { field: 'where', limit }) : tooManyEmptyGroups(limit);
    }
  };
}
