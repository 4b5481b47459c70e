import type { Database } from '@zibo-graph/database';
import { countLoader, type PageRequest, pageLoader, rowLoader, rowsLoader } from '@zibo-graph/subgraph-kit';
import {
  selectBasesByDocumentIds,
  selectCitingByDocumentIds,
  selectDocumentCount,
  selectDocumentPage,
  selectDocumentsByIds,
} from '../queries/documents.js';
import {
  selectBasesByPlanIds,
  selectPlanCount,
  selectPlanCountsByAreaIds,
  selectPlanPage,
  selectPlanPagesByAreaIds,
  selectPlansByDocumentIds,
  selectPlansByIds,
} from '../queries/plans.js';

/** Loads documents and the plans that some of them are. */
export const documentLoaders = (database: Database, revision: number) => ({
  documentById: rowLoader(
    (ids) => selectDocumentsByIds(database, revision, ids),
    (document) => document.id,
  ),
  documentPage: (page: PageRequest) => selectDocumentPage(database, revision, page),
  documentCount: () => selectDocumentCount(database, revision),
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
  planPage: (page: PageRequest) => selectPlanPage(database, revision, page),
  planCount: () => selectPlanCount(database, revision),
  planByDocumentId: rowLoader(
    (ids) => selectPlansByDocumentIds(database, revision, ids),
    (plan) => plan.own_document_id,
  ),
  basesByPlanId: rowsLoader(
    (ids) => selectBasesByPlanIds(database, revision, ids),
    (basis) => basis.parent_key,
  ),
  planPageByAreaId: pageLoader(
    (ids, page) => selectPlanPagesByAreaIds(database, revision, ids, page),
    (plan) => plan.parent_key,
  ),
  planCountByAreaId: countLoader((ids) => selectPlanCountsByAreaIds(database, revision, ids)),
});
