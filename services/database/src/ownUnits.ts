import { isOwnCode } from '@zibo-graph/schema';
import { execute, type Reader } from './execute.js';
import type { RowsByKeys } from './rowsBy.js';

/** A row by which a data set brings a unit of its own. */
export interface OwnUnitRow {
  readonly id: string;
  readonly title_zh: string;
  readonly title_en: string | null;
  readonly dimension: string;
  readonly per: string | null;
}

/** What a unit of a data set is, as the codelist has it of the others; in Chinese where nobody has put it into English. */
export interface OwnUnit {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly dimension: string;
  readonly per: string | null;
}

/** A row that states something in a unit, and what the unit is where a data set brings it. */
export interface StatedRow {
  readonly unit: string | null;
  readonly own_unit?: OwnUnit | undefined;
}

/** A row of a data set as what stands for it beside the rows that use it. */
export const ownUnitOf = ({ title_zh, title_en, dimension, per }: Omit<OwnUnitRow, 'id'>): OwnUnit => ({
  titleZh: title_zh,
  titleEn: title_en ?? title_zh,
  dimension,
  per,
});

/**
 * Puts beside rows what their units are, of those that data sets bring, at the revision at which the rows were read. Rows in
 * units of the codelist, which are most, cost no statement.
 * @param unitsById reads units, or the copy of them that a subgraph has.
 */
export async function withOwnUnits<Row extends StatedRow>(
  database: Reader,
  revision: number,
  unitsById: RowsByKeys<OwnUnitRow>,
  rows: Row[],
): Promise<Row[]> {
  const ids = new Set(rows.flatMap(({ unit }) => (unit !== null && isOwnCode(unit) ? [unit] : [])));
  if (ids.size === 0) return rows;
  const units = await unitsById(database, revision, [...ids]);
  const byCode = new Map(units.map((unit) => [unit.id, ownUnitOf(unit)]));
  return rows.map((row) => {
    const own_unit = byCode.get(row.unit ?? '');
    return own_unit ? { ...row, own_unit } : row;
  });
}

/** Reads the rows of a table by the values of a column, with what their units are beside them. */
export const inOwnUnits =
  <Row extends Pick<StatedRow, 'unit'>>(
    rowsByKeys: RowsByKeys<Row>,
    unitsById: RowsByKeys<OwnUnitRow>,
  ): RowsByKeys<Row & Pick<StatedRow, 'own_unit'>> =>
  async (database, revision, keys, where) =>
    withOwnUnits(database, revision, unitsById, await rowsByKeys(database, revision, keys, where));

/** The current units of data sets other than this, by id. */
export async function selectUnitsOfOthers({ kysely }: Reader, dataset: string): Promise<ReadonlyMap<string, OwnUnit>> {
  const units = kysely
    .selectFrom('plans.units')
    .select(['id', 'title_zh', 'title_en', 'dimension', 'per'])
    .where('superseded_in', 'is', null)
    .where('dataset', '<>', dataset);
  const rows = await execute<OwnUnitRow>(kysely, 'plans.unitsOfOthers', units);
  return new Map(rows.map((row) => [row.id, ownUnitOf(row)]));
}
