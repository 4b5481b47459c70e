import type { Database } from '@zibo-graph/database';
import { queryPlansOf } from '@zibo-graph/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveAgencyNames } from '../src/queries/agencyNames.js';
import { selectExistingIds, selectSearchCount, selectSearchPage } from '../src/queries/search.js';
import { entryOf } from '../src/search/entryRecord.js';
import { searchQuery } from '../src/search/searchQuery.js';
import { openNamedWorld } from './namedWorld.js';
import { openMigrated } from './openMigrated.js';

const rows = 10_000;
const revision = 2;

let database: Database;

/** Every entry stands in revision 2 and has a version that was superseded then. */
async function addProjects(first: number, count: number): Promise<void> {
  const records = Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const digits = [...String(number)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
    return entryOf({ id: `project:${number}`, titleZh: `第${digits}号道路工程`, titleEn: `Road works ${number}` });
  });
  const columns = sql.join(Object.keys(records[0] ?? {}).map((column) => sql.ref(column)));
  await sql`
    insert into agencies.entries_reference (${columns}, dataset, digest, added_in, superseded_in)
    select ${columns}, 'works', '', version, nullif(version + 1, 3)
    from jsonb_populate_recordset(null::agencies.entries_reference, ${JSON.stringify(records)}::jsonb),
      generate_series(1, 2) version
  `.execute(database.kysely);
}

beforeAll(async () => {
  database = await openMigrated();
  await openNamedWorld(database);
  for (let first = 0; first < rows; first += 2_000) await addProjects(first, 2_000);
  await sql`analyze agencies.entries_reference`.execute(database.kysely);
});

afterAll(() => database.close());

const page = { limit: 20, backward: false, after: null, before: null };
const reads: [string, () => Promise<unknown>][] = [
  ['a page by Chinese', () => selectSearchPage(database, revision, searchQuery('一二三四号道'), page)],
  ['a page by English', () => selectSearchPage(database, revision, searchQuery('works 1234'), page)],
  ['a page by pinyin', () => selectSearchPage(database, revision, searchQuery('yiersansihao'), page)],
  ['a page by initials', () => selectSearchPage(database, revision, searchQuery('dyesshdl'), page)],
  ['a page of one kind', () => selectSearchPage(database, revision, searchQuery('局', ['AGENCY']), page)],
  ['the number of all', () => selectSearchCount(database, revision, searchQuery('一二三四号道'))],
  ['a typing error', () => selectSearchPage(database, revision, searchQuery('应争局'), page)],
  ['what has an id', () => selectExistingIds(database, revision, ['project:77', 'project:none'])],
  [
    'names of agencies',
    () => resolveAgencyNames(database, revision, ['区应急局', '应争局', '无此单位'], 'area:370306'),
  ],
];

/** The lines of a plan that read entries under no condition of an index. */
const wholeScans = (plan: string): string[] =>
  plan
    .split('\n')
    .filter((line, index, lines) => /\bScan (on|using) .*entries_/.test(line) && !lines[index + 1]?.includes('Cond:'));

describe(`of ${rows.toLocaleString('en')} entries, every statement reads by index`, () => {
  it.each(reads)('%s', async (_, read) => {
    const plans = await queryPlansOf(database, read);
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.flatMap(wholeScans)).toEqual([]);
    for (const plan of plans) expect(plan).toMatch(/Scan (on|using) agencies_entries_reference_(search_keys|standing)/);
  });
});
