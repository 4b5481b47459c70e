import type { Database, FilterInput } from '@zibo-graph/database';
import { type LoaderKinds, loaderByArgument } from '@zibo-graph/subgraph-kit';
import { selectInvestments, selectMilestones, selectQuantities } from '../queries/projectFacts.js';

/** Loads what is stated of projects: investments, milestones and quantities. */
export function factLoaders(database: Database, revision: number, { rowLoader, rowsLoader }: LoaderKinds) {
  const investmentsLoader = loaderByArgument((where: FilterInput | null) =>
    rowsLoader(
      'investmentsByProjectId',
      (ids) => selectInvestments(database, revision, 'project_id', ids, where),
      (row) => row.project_id,
    ),
  );
  return {
    investmentById: rowLoader(
      'investmentById',
      (ids) => selectInvestments(database, revision, 'id', ids),
      (row) => row.id,
    ),
    investmentsByProjectId: (id: string, where: FilterInput | null) => investmentsLoader(where)(id),
    milestoneById: rowLoader(
      'milestoneById',
      (ids) => selectMilestones(database, revision, 'id', ids),
      (row) => row.id,
    ),
    milestonesByProjectId: rowsLoader(
      'milestonesByProjectId',
      (ids) => selectMilestones(database, revision, 'project_id', ids),
      (row) => row.project_id,
    ),
    quantityById: rowLoader(
      'quantityById',
      (ids) => selectQuantities(database, revision, 'id', ids),
      (row) => row.id,
    ),
    quantitiesByProjectId: rowsLoader(
      'quantitiesByProjectId',
      (ids) => selectQuantities(database, revision, 'project_id', ids),
      (row) => row.project_id,
    ),
  };
}
