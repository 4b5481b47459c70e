import { atRevision, type Database } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { AgencyAliasRow } from '../rows.js';

/** Other names of agencies, by name. */
export async function selectAliasesByAgencyIds(
  { kysely }: Database,
  revision: number,
  agencyIds: readonly string[],
): Promise<AgencyAliasRow[]> {
  const { rows } = await sql<AgencyAliasRow>`
    select * from ${atRevision('agencies.aliases', revision, 't')} where agency_id = any(${[...agencyIds]}) order by name
  `.execute(kysely);
  return rows;
}
