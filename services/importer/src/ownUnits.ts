import { ownUnitOf } from '@zibo-graph/database';
import { units } from '@zibo-graph/plans/write';
import { type CodelistEntry, codelist, isOwnCode } from '@zibo-graph/schema';
import type { LoadedDataset } from './LoadedDataset.js';

/** What is known of a unit. */
export type UnitEntry = Pick<CodelistEntry, 'titleZh' | 'titleEn'> & { readonly dimension?: string | null };

/** What a unit is that a data set brings, this one or another that stands; undefined for those of the codelist. */
function ownUnit(dataset: LoadedDataset, code: unknown) {
  if (typeof code !== 'string' || !isOwnCode(code)) return undefined;
  const row = dataset.row(units, code);
  return row ? ownUnitOf(row) : dataset.unitsOfOthers.get(code);
}

/** What a unit is: one of the codelist, or one that a data set brings; undefined for one that nobody brings. */
export const unitEntry = (dataset: LoadedDataset, code: unknown): UnitEntry | undefined =>
  codelist('unit').get(String(code)) ?? ownUnit(dataset, code);

/** A row beside what its unit is, where a data set brings it: as rules that the graph shares read it. */
export function inOwnUnit<Row extends { readonly unit: string | null }>(dataset: LoadedDataset, row: Row) {
  const own_unit = ownUnit(dataset, row.unit);
  return own_unit ? { ...row, own_unit } : row;
}
