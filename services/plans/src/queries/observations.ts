import {
  atRevision,
  type Database,
  type KeysetPage,
  selectCount,
  selectCountsByParent,
  selectPage,
  selectPagesByParent,
} from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import { allObservations } from '../lists.js';
import type { ObservationRow } from '../rows.js';

const table = 'plans.observations';
const { order } = allObservations;

/** Observations by id. */
export async function selectObservationsByIds(
  { kysely }: Database,
  revision: number,
  ids: readonly string[],
): Promise<ObservationRow[]> {
  const { rows } = await sql<ObservationRow>`
    select * from ${atRevision(table, revision, 't')} where id = any(${[...ids]})
  `.execute(kysely);
  return rows;
}

/** A page of all observations. */
export const selectObservationPage = (database: Database, revision: number, page: KeysetPage) =>
  selectPage<ObservationRow>(database.kysely, { table, revision, order }, page);

/** How many observations there are. */
export const selectObservationCount = (database: Database, revision: number) =>
  selectCount(database.kysely, { table, revision });

/** Whose observations they are: what was measured, where, or of which agency. */
export type ObservationParent = 'indicator_id' | 'area_id' | 'agency_id';

const of = (column: ObservationParent) => (parent: RawBuilder<string>) =>
  sql<boolean>`${sql.ref(`t.${column}`)} = ${parent}`;

/** The same page of the observations of each parent, by id. */
export const selectObservationPagesByParentIds = (
  database: Database,
  revision: number,
  parent: ObservationParent,
  ids: readonly string[],
  page: KeysetPage,
) => selectPagesByParent<ObservationRow>(database.kysely, { table, revision, order }, page, ids, of(parent));

/** How many observations each parent has. */
export const selectObservationCountsByParentIds = (
  database: Database,
  revision: number,
  parent: ObservationParent,
  ids: readonly string[],
) => selectCountsByParent(database.kysely, { table, revision }, ids, of(parent));
