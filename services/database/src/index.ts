export { type SubgraphName, subgraphNames } from '@zibo-graph/schema';
export { type AggregateLimit, AggregateLimitError } from './AggregateLimitError.js';
export { type Aggregate, type AggregateGroup, type AggregateValues, aggregate } from './aggregate.js';
export type {
  AggregateFigure,
  AggregateKey,
  AggregateMeasure,
  AggregateMeasures,
  AggregateOrder,
  AggregateRequest,
} from './aggregateRequest.js';
export {
  type CurrentKey,
  countOfOthers,
  currentKeys,
  datasetKeys,
  keysOfOthers,
  referencesFromOtherDatasets,
} from './currentKeys.js';
export { createCursorKey, readCursorKey } from './cursorKey.js';
export { DatabaseError, type DatabaseErrorCode } from './DatabaseError.js';
export { DigestSum } from './DigestSum.js';
export { type Database, openDatabase, type Statement } from './database.js';
export { databaseFault } from './databaseFault.js';
export { type DatabaseLocation, describe } from './databaseLocation.js';
export { type DatabaseState, databaseStateReader } from './databaseState.js';
export { type DatasetPart, selectDatasetParts } from './datasetParts.js';
export { selectDatasetRows, selectRevisions } from './datasetRows.js';
export { type DateUnit, dateInChina, dateKey } from './dateKey.js';
export {
  createDerivedStates,
  derivedState,
  forgetDerivedState,
  keepDerivedState,
  readUnbounded,
  stateOf,
} from './derivedStates.js';
export { recordDigest } from './digests.js';
export { execute, type Query, type Reader } from './execute.js';
export { aboutTolerance, type FigureColumns, figuresConflict } from './figureConflict.js';
export {
  eitherField,
  type FilterField,
  type FilterFields,
  type FilterInput,
  type FilterScope,
  filterCondition,
} from './filter.js';
export type { KeysetOrder, PlaceValue } from './keysetOrder.js';
export type { KeysetPage, KeysetSource, OfParent } from './keysetPage.js';
export { type LastImport, lastImports } from './lastImports.js';
export {
  type DatabaseSettings,
  databaseLocations,
  type OpenDatabases,
  openDatabases,
  serverOptions,
} from './locations.js';
export { type Migrations, migrate } from './migrations.js';
export {
  inOwnUnits,
  type OwnUnit,
  type OwnUnitRow,
  ownUnitOf,
  type StatedRow,
  selectUnitsOfOthers,
  withOwnUnits,
} from './ownUnits.js';
export {
  type DatasetChange,
  type DatasetContent,
  datasetDigest,
  datasetDigests,
  lockSubgraph,
  type RecordValues,
  replaceDataset,
  type TableContent,
} from './recordStore.js';
export * from './recordTable.js';
export { type CopiedDataset, copyOf, type ReferenceCopy } from './referenceCopy.js';
export {
  areaReferenceField,
  type RelatedRows,
  referenceField,
  rowField,
  someField,
  withinArea,
} from './relatedField.js';
export { renewDigests } from './renewDigests.js';
export {
  atRevision,
  currentRevision,
  type RowVersion,
  revisionAt,
  type SqlRevision,
  tableRows,
} from './revisions.js';
export type { RevisionRow } from './revisionTables.js';
export {
  type ListPage,
  listAt,
  type RowList,
  rowList,
  selectListCount,
  selectListCountsByParents,
  selectListPage,
  selectListPagesByParents,
} from './rowList.js';
export { type RowOrder, type RowsByKeys, rowsBy } from './rowsBy.js';
export { type ConflictSource, sameIn, selectConflicts } from './selectConflicts.js';
export { type Link, type LinkColumns, selectLinks } from './selectLinks.js';
export { statementName } from './statementComment.js';
export type { ScopeSource, StatementScope } from './statementScope.js';
export { keyJson, recordWriter, type StoredRecord, type StoredRecords } from './storedRecords.js';
export type { TablesOf } from './tablesOf.js';
export { booleanField, dateField, decimalField, type FilterColumn, integerField, textField } from './valueField.js';
export {
  createRevisions,
  createVersionedTable,
  describeRevisions,
  indexCurrentRows,
  nameImporters,
} from './versionedTable.js';
