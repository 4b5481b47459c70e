import { atRevision, execute, type KeysetPage, type PlaceValue } from '@zibo-graph/database';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.js';
import { nearQuery } from '../search/agencyNameQueries.js';
import { entries_reference } from '../search/entriesCopy.js';
import { type FoundEntry, nearHits, nearPlace, placesOfRank, type SearchHit, searchHit } from '../search/searchHit.js';
import type { SearchQuery } from '../search/searchQuery.js';
import { patternsOf, searchRanks } from '../search/searchRanks.js';
import { selectAgencyCandidates } from './agencyNames.js';

/** Which of the ids there are, of whatever type; in no order. */
export async function selectExistingIds(
  { kysely }: Database,
  revision: number,
  ids: readonly string[],
): Promise<{ id: string }[]> {
  const existing = kysely
    .selectFrom(atRevision(entries_reference, revision, 'entry', ['id', 'alias']))
    .select('id')
    .where('id', '=', sql<string>`any(${[...ids]})`)
    .where('alias', '=', '');
  return execute(kysely, 'agencies.existingIds', existing);
}

/** What is read of an entry that is found. */
const shownColumns = ['id', 'alias', 'title_zh', 'title_en', 'text_zh', 'text_en', 'other_names', 'numbers'] as const;

/**
 * A page of what a search finds, best match first, at one place by id; the order of the page must be that of `place` and
 * `id`. Where nothing has the text come the agencies whose names are near it, which takes a second statement.
 * @param query null finds nothing.
 */
export async function selectSearchPage(
  database: Database,
  revision: number,
  query: SearchQuery | null,
  page: Pick<KeysetPage, 'limit' | 'backward' | 'after' | 'before'>,
): Promise<SearchHit[]> {
  if (query === null) return [];
  const { limit, backward, after, before } = page;
  const direction = sql.raw(backward ? 'desc' : 'asc');
  const found = sql<FoundEntry>`
    with hit as (
      select id, min(${placeOf(query)}) as place from ${atRevision(entries_reference, revision, 'entry')} where ${matches(query)} group by id
    ), page as (
      select * from hit where ${beyond(after, '>')} and ${beyond(before, '<')}
      order by place ${direction}, id ${direction} limit ${limit + 1}
    )
    select page.id, page.place, own.title_zh, own.title_en, own.text_zh, own.text_en, own.other_names, own.numbers, array(
        select alias from ${atRevision(entries_reference, revision, 'other', ['id', 'alias'])} where other.id = page.id and alias <> '' order by alias
      ) as aliases
    from page join ${atRevision(entries_reference, revision, 'own', shownColumns)} on own.id = page.id
    where own.id = any(array(select id from page)) and own.alias = '' order by page.place, page.id
  `;
  const rows = await execute(database.kysely, 'agencies.searchPage', found);
  if (rows.length > 0) return rows.map((row) => searchHit(row, query.words));
  const [cursor] = after ?? before ?? [nearPlace];
  // Past the last of what has the text nothing follows.
  return Number(cursor) < nearPlace ? [] : pageOf(await selectNear(database, revision, query), page);
}

/** How many things a search finds; where none has the text in a name that takes a second statement, see {@link selectSearchPage}. */
export async function selectSearchCount(
  database: Database,
  revision: number,
  query: SearchQuery | null,
): Promise<number> {
  if (query === null) return 0;
  const count = sql<{ count: number }>`
    select count(distinct id) as count from ${atRevision(entries_reference, revision, 'entry')} where ${matches(query)}
  `;
  const [row] = await execute(database.kysely, 'agencies.searchCount', count);
  return row?.count || (await selectNear(database, revision, query)).length;
}

const beyond = (place: readonly PlaceValue[] | null, operator: '>' | '<'): RawBuilder<boolean> =>
  place ? sql`(place, id) ${sql.raw(operator)} (${sql.join([...place])})` : sql`true`;

/** Entries in which every word stands: its key, and of a word that is longer than a key all of it. */
function matches({ keys, longWords }: SearchQuery): RawBuilder<boolean> {
  const names = sql`replace(concat(search_names, search_aliases, search_pinyin, search_initials, search_texts), ' ', '')`;
  const conditions = longWords.map((word) => sql<boolean>`strpos(${names}, ${word}) > 0`);
  return sql<boolean>`${sql.join([sql`search_keys @@ ${keys}::tsquery`, ...conditions], sql` and `)}`;
}

/** The place of an entry in what is found: by the best way in which the text stands in it, then by the length of its title. */
function placeOf({ words }: SearchQuery): RawBuilder<number> {
  const ways = searchRanks.flatMap((way, rank) => {
    // Of one word each is all.
    if (way.fit === 'hasWords' && words.length === 1) return [];
    const all = patternsOf(way, words).map((pattern) => sql`strpos(${sql.ref(way.column)}, ${pattern}) > 0`);
    return sql`when ${sql.join(all, sql` and `)} then ${sql.lit(rank)}`;
  });
  const rank = sql`case ${sql.join(ways, sql` `)} else ${sql.lit(searchRanks.length)} end`;
  return sql<number>`${rank} * ${sql.lit(placesOfRank)} + least(length(coalesce(title_zh, text_zh, alias)), ${sql.lit(placesOfRank - 1)})`;
}

/** The agencies whose names are near the text, nearest first. */
async function selectNear(database: Database, revision: number, { text, kinds }: SearchQuery): Promise<SearchHit[]> {
  const keys = nearQuery(text);
  if (keys === null || (kinds && !kinds.includes('AGENCY'))) return [];
  const [agencies = []] = await selectAgencyCandidates(database, revision, [keys], null);
  return nearHits(text, agencies);
}

function pageOf(
  hits: readonly SearchHit[],
  { limit, backward, after, before }: Pick<KeysetPage, 'limit' | 'backward' | 'after' | 'before'>,
): SearchHit[] {
  const compared = (hit: SearchHit, [place, id]: readonly PlaceValue[]): number =>
    hit.place - Number(place) || (hit.id < String(id) ? -1 : hit.id > String(id) ? 1 : 0);
  const between = hits.filter((hit) => (!after || compared(hit, after) > 0) && (!before || compared(hit, before) < 0));
  return backward ? between.slice(-limit - 1) : between.slice(0, limit + 1);
}
