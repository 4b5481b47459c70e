import type { PlanRecords } from '@zibo-graph/plans/write';
import type { LoadedDataset } from '../LoadedDataset.js';
import { inOwnUnit } from '../ownUnits.js';

/** The records of a data set as plans compare them: each beside what its unit is, where a data set brings it. */
export function planRecords(dataset: LoadedDataset): PlanRecords {
  const withUnit = <Row extends object>(row: Row): Row =>
    'unit' in row ? inOwnUnit(dataset, row as Row & { readonly unit: string | null }) : row;
  return {
    *rows(table) {
      for (const row of dataset.rows(table)) yield withUnit(row);
    },
    row(table, id) {
      const row = dataset.row(table, id);
      return row && withUnit(row);
    },
  };
}
