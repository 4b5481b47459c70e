export { type SubgraphName, subgraphNames } from '@zibo-graph/schema';
export { DatabaseError, type DatabaseErrorCode } from './DatabaseError.js';
export { type Database, type DatabaseLocation, describe, openDatabase, type Statement } from './database.js';
export { type FigureColumns, figuresConflict } from './figureConflict.js';
export { isUnavailable } from './isUnavailable.js';
export {
  type KeysetPage,
  type KeysetSource,
  selectCount,
  selectCountsByParent,
  selectPage,
  selectPagesByParent,
} from './keysetPage.js';
export {
  type DatabaseSettings,
  databaseLocations,
  type OpenDatabases,
  openDatabases,
} from './locations.js';
export { type Migrations, migrate } from './migrations.js';
export {
  type DatasetChange,
  type DatasetContent,
  datasetDigest,
  datasetDigests,
  datasetKeys,
  lockSubgraph,
  type RecordValues,
  referencesFromOtherDatasets,
  replaceDataset,
  standingKeys,
} from './recordStore.js';
export * from './recordTable.js';
export { atRevision, currentRevision, type RevisionRow, type RowVersion } from './revisions.js';
export { type KeyedSource, selectByKeys } from './selectByKeys.js';
export { type ConflictSource, sameIn, selectConflicts } from './selectConflicts.js';
export { createRevisions, createVersionedTable, indexStandingRows } from './versionedTable.js';
