import type { Database, FilterInput } from '@zibo-graph/database';
import { type LoaderKinds, loaderByArgument } from '@zibo-graph/subgraph-kit';
import {
  selectInvestmentsByIds,
  selectInvestmentsByProjectIds,
  selectMilestonesByIds,
  selectMilestonesByProjectIds,
  selectQuantitiesByIds,
  selectQuantitiesByProjectIds,
} from '../queries/projectFacts.js';

/** Loads what is stated of projects: investments, milestones and quantities. */
export function factLoaders(database: Database, revision: number, { rowLoader, rowsLoader }: LoaderKinds) {
  const investmentsLoader = loaderByArgument((where: FilterInput | null) =>
    rowsLoader(
      'investmentsByProjectId',
      (ids) => selectInvestmentsByProjectIds(database, revision, ids, where),
      (row) => row.project_id,
    ),
  );
  return {
    investmentById: rowLoader(
      'investmentById',
      (ids) => selectInvestmentsByIds(database, revision, ids),
      (row) => row.id,
    ),
    investmentsByProjectId: (id: string, where: FilterInput | null) => investmentsLoader(where)(id),
    milestoneById: rowLoader(
      'milestoneById',
      (ids) => selectMilestonesByIds(database, revision, ids),
      (row) => row.id,
    ),
    milestonesByProjectId: rowsLoader(
      'milestonesByProjectId',
      (ids) => selectMilestonesByProjectIds(database, revision, ids),
      (row) => row.project_id,
    ),
    quantityById: rowLoader(
      'quantityById',
      (ids) => selectQuantitiesByIds(database, revision, ids),
      (row) => row.id,
    ),
    quantitiesByProjectId: rowsLoader(
      'quantitiesByProjectId',
      (ids) => selectQuantitiesByProjectIds(database, revision, ids),
      (row) => row.project_id,
    ),
  };
}
