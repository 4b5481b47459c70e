import { byId, type Database, selectByKeys } from '@zibo-graph/database';
import type { NamedRow } from '../rows.js';

const namesIn = (table: string) => (database: Database, revision: number, ids: readonly string[]) =>
  selectByKeys<NamedRow>(database.kysely, { table, revision, column: 'id', order: byId }, ids);

/** What areas are called, by id. */
export const selectAreaNames = namesIn('projects.areas_reference');

/** What agencies are called, by id. */
export const selectAgencyNames = namesIn('projects.agencies_reference');
