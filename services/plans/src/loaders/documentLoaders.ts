import type { Database } from '@zibo-graph/database';
import { rowLoader, rowsLoader } from '@zibo-graph/subgraph-kit';
import { selectBasesByDocumentIds, selectCitingByDocumentIds, selectDocumentsByIds } from '../queries/documents.js';
import { documentList, planList } from '../queries/lists.js';
import { selectBasesByPlanIds, selectPlansByDocumentIds, selectPlansByIds } from '../queries/plans.js';
import { listLoader } from './listLoader.js';

/** Loads documents and the plans that some of them are. */
export const documentLoaders = (database: Database, revision: number) => ({
  documentById: rowLoader(
    (ids) => selectDocumentsByIds(database, revision, ids),
    (document) => document.id,
  ),
  documentList: listLoader(database, revision, documentList),
  basesByDocumentId: rowsLoader(
    (ids) => selectBasesByDocumentIds(database, revision, ids),
    (basis) => basis.parent_key,
  ),
  citingByDocumentId: rowsLoader(
    (ids) => selectCitingByDocumentIds(database, revision, ids),
    (citing) => citing.parent_key,
  ),
  planById: rowLoader(
    (ids) => selectPlansByIds(database, revision, ids),
    (plan) => plan.id,
  ),
  planList: listLoader(database, revision, planList),
  planByDocumentId: rowLoader(
    (ids) => selectPlansByDocumentIds(database, revision, ids),
    (plan) => plan.own_document_id,
  ),
  basesByPlanId: rowsLoader(
    (ids) => selectBasesByPlanIds(database, revision, ids),
    (basis) => basis.parent_key,
  ),
});
