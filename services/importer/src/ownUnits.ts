import { ownUnitOf } from '@zibo-graph/database';
import { units } from '@zibo-graph/plans';
import { type CodelistEntry, codelist, isOwnCode } from '@zibo-graph/schema';
import type { LoadedDataset } from './LoadedDataset.js';

/** What is known of a unit. */
export type UnitEntry = Pick<CodelistEntry, 'titleZh' | 'titleEn'> & { readonly dimension?: string | null };

/** What a unit is that this data set brings; undefined for those of the codelist and of other data sets. */
function ownUnit(dataset: LoadedDataset, code: unknown) {
  const row = typeof code === 'string' && isOwnCode(code) ? dataset.row(units, code) : undefined;
  return row && ownUnitOf(row);
}

/** What a unit is: one of the codelist, or one that this data set brings; undefined for that of another data set. */
export const unitEntry = (dataset: LoadedDataset, code: unknown): UnitEntry | undefined =>
  codelist('unit').get(String(code)) ?? ownUnit(dataset, code);

/** A row beside what its unit is, where this data set brings it: as rules that the graph shares read it. */
export function inOwnUnit<Row extends { readonly unit: string | null }>(dataset: LoadedDataset, row: Row) {
  const own_unit = ownUnit(dataset, row.unit);
  return own_unit ? { ...row, own_unit } : row;
}
