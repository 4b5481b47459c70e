import type { Database } from '@zibo-graph/database';
import type { LoaderKinds } from '@zibo-graph/subgraph-kit';
import {
  selectInvestmentConflicts,
  selectMilestoneConflicts,
  selectQuantityConflicts,
} from '../queries/factConflicts.js';

/** Loads what contradicts an investment, a milestone or a quantity. */
export function conflictLoaders(database: Database, revision: number, { rowsLoader }: LoaderKinds) {
  return {
    conflictsByInvestmentId: rowsLoader(
      'conflictsByInvestmentId',
      (ids) => selectInvestmentConflicts(database, revision, ids),
      (row) => row.parent_key,
    ),
    conflictsByMilestoneId: rowsLoader(
      'conflictsByMilestoneId',
      (ids) => selectMilestoneConflicts(database, revision, ids),
      (row) => row.parent_key,
    ),
    conflictsByQuantityId: rowsLoader(
      'conflictsByQuantityId',
      (ids) => selectQuantityConflicts(database, revision, ids),
      (row) => row.parent_key,
    ),
  };
}
