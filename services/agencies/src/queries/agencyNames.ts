import { atRevision, execute } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { Database } from '../database.js';
import { type AgencyRecord, namedAgency } from '../search/agencyNameFit.js';
import { namedQuery, nearQuery } from '../search/agencyNameQueries.js';
import { entries_reference } from '../search/entriesCopy.js';
import { type AgencyCandidate, matchName, type NameMatch } from '../search/matchName.js';
import { agencies, aliases, areas } from '../tables.js';

/** An agency that some of the names asked for may mean. */
interface CandidateRow extends AgencyRecord {
  readonly distance: number | null;
  /** For which of the queries it was found: their numbers, from 1. */
  readonly queries: readonly number[];
}

/** What a name is held against. */
const agencyColumns = ['id', 'kind', 'name_zh', 'name_en', 'short_name_zh'] as const;

/** No area lies deeper; a circle of areas ends here. */
const deepestArea = 10;

/**
 * The agencies that names may mean, with one statement however many names there are.
 * @param queries for each name a condition on the keys of an entry, as a `tsquery`.
 * @param start the area from which distances are counted; null for none.
 * @returns for each of the queries the agencies, by id.
 */
export async function selectAgencyCandidates(
  { kysely }: Database,
  revision: number,
  queries: readonly string[],
  start: string | null,
): Promise<AgencyCandidate[][]> {
  const agency = atRevision(agencies, revision, 'agency', [...agencyColumns, 'area_id']);
  const alias = atRevision(aliases, revision, 'alias', ['agency_id', 'name', 'kind']);
  const area = atRevision(areas, revision, 'area', ['id', 'parent_id', 'kind', 'name_zh', 'short_name_zh']);
  const entry = atRevision(entries_reference, revision, 'entry', ['id', 'search_keys']);
  // `offset 0` has each looked up by itself: joined, a table would be read whole.
  const statement = sql<CandidateRow>`
    with recursive asked as (
      select entry.id, array_agg(distinct query.number::int) as queries
      from unnest(${[...queries]}::text[]::tsquery[]) with ordinality as query(keys, number)
      cross join lateral (
        select id from ${entry}
        where search_keys @@ query.keys offset 0
      ) entry
      group by entry.id
    ), found as (
      select agency.*, asked.queries from asked
      cross join lateral (select * from ${agency} where agency.id = asked.id offset 0) agency
    ), chain as (
      select distinct area_id as start, area_id as id, 0 as distance from found where area_id is not null
      union
      select asked_for, asked_for, 0 from (values (${start}::text collate "C")) area(asked_for)
      union
      select start, parent_id, distance + 1 from chain
      cross join lateral (select parent_id from ${area} where area.id = chain.id offset 0) area
      where parent_id is not null and distance < ${deepestArea}
    )
    select ${sql.join(agencyColumns.map((column) => sql.ref(`found.${column}`)))}, found.queries,
      (select min(distance) from chain where chain.start = ${start} and chain.id = found.area_id) as distance,
      array_to_json(array(select jsonb_build_object('name', name, 'kind', kind) from ${alias} where agency_id = found.id order by name)) as aliases,
      array_to_json(array(
        select jsonb_build_object('name_zh', name_zh, 'short_name_zh', short_name_zh, 'kind', area.kind)
        from chain cross join lateral (select * from ${area} where area.id = chain.id offset 0) area
        where chain.start = found.area_id order by distance
      )) as areas
    from found order by found.id
  `;
  const rows = await execute(kysely, 'agencies.agencyCandidates', statement);
  const candidates: AgencyCandidate[][] = queries.map(() => []);
  for (const { queries: found, ...row } of rows) {
    const candidate = namedAgency(row);
    for (const number of found) candidates[number - 1]?.push(candidate);
  }
  return candidates;
}

/**
 * Tells which agencies are meant by names as documents write them, with two statements at most: what no recorded name fits is
 * looked for once more among the names near it.
 * @param area the area that the document is of; null if that is not known.
 * @returns one answer a name, in their order.
 */
export async function resolveAgencyNames(
  database: Database,
  revision: number,
  names: readonly string[],
  area: string | null,
): Promise<NameMatch[]> {
  const hasArea = area !== null;
  // No area has an id that no database can hold.
  const start = area?.includes('\0') ? null : area;
  const matches = new Map(names.map((name) => [name, matchName(name, [], { hasArea, recordedOnly: true })]));
  for (const queryOf of [namedQuery, nearQuery]) {
    const asked = [...matches.values()].flatMap(({ name, agencyId, candidateIds }) => {
      const query = agencyId === null && candidateIds.length === 0 ? queryOf(name) : null;
      return query === null ? [] : { name, query };
    });
    if (asked.length === 0) break;
    const queries = asked.map(({ query }) => query);
    const candidates = await selectAgencyCandidates(database, revision, queries, start);
    for (const [index, { name }] of asked.entries()) {
      const options = { hasArea, recordedOnly: queryOf === namedQuery };
      matches.set(name, matchName(name, candidates[index] ?? [], options));
    }
  }
  return names.flatMap((name) => matches.get(name) ?? []);
}
