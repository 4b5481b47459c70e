import type { Database } from '@zibo-graph/database';
import type { LoaderKinds } from '@zibo-graph/subgraph-kit';
import { selectBasesByDocumentIds, selectCitingByDocumentIds, selectDocumentsByIds } from '../queries/documents.js';
import { documentList, planList } from '../queries/lists.js';
import { selectBasesByPlanIds, selectPlansByDocumentIds, selectPlansByIds } from '../queries/plans.js';
import { listLoader } from './listLoader.js';

/** Loads documents and the plans that some of them are. */
export const documentLoaders = (database: Database, revision: number, kinds: LoaderKinds) => ({
  documentById: kinds.rowLoader(
    'documentById',
    (ids) => selectDocumentsByIds(database, revision, ids),
    (document) => document.id,
  ),
  documentList: listLoader(database, revision, kinds, 'document', documentList),
  basesByDocumentId: kinds.rowsLoader(
    'basesByDocumentId',
    (ids) => selectBasesByDocumentIds(database, revision, ids),
    (basis) => basis.parent_key,
  ),
  citingByDocumentId: kinds.rowsLoader(
    'citingByDocumentId',
    (ids) => selectCitingByDocumentIds(database, revision, ids),
    (citing) => citing.parent_key,
  ),
  planById: kinds.rowLoader(
    'planById',
    (ids) => selectPlansByIds(database, revision, ids),
    (plan) => plan.id,
  ),
  planList: listLoader(database, revision, kinds, 'plan', planList),
  planByDocumentId: kinds.rowLoader(
    'planByDocumentId',
    (ids) => selectPlansByDocumentIds(database, revision, ids),
    (plan) => plan.own_document_id,
  ),
  basesByPlanId: kinds.rowsLoader(
    'basesByPlanId',
    (ids) => selectBasesByPlanIds(database, revision, ids),
    (basis) => basis.parent_key,
  ),
});
