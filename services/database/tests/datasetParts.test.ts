import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { selectDatasetParts } from '../src/datasetParts.js';
import { openTestDatabase, statementsOf } from '../src/testing.js';
import { createRevisions, describeRevisions, nameImporters } from '../src/versionedTable.js';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await createRevisions(database.kysely, 'plans');
  await describeRevisions(database.kysely, 'plans', []);
  await nameImporters(database.kysely, 'plans');
  // The data set `long` has 300 revisions of three rows more each; `short` came between.
  await sql`
    insert into plans.revisions (revision, dataset, digest, rows_added, rows_superseded, sources, changed_at)
    select i, case when i = 100 then 'short' else 'long' end, '', 5, 2, array['document:' || i], '2026-01-01T00:00:00Z'
    from generate_series(1, 301) i
  `.execute(database.kysely);
});
afterAll(() => database.close());

const parts = (revision: number, ...names: string[]) => selectDatasetParts(database, 'plans', revision, names);

describe('the parts of data sets', () => {
  it('have the rows that stand, the documents of their newest revision and its 200 newest revisions', async () => {
    const [long, short, ...others] = await parts(301, 'short', 'none', 'long');
    expect(others).toEqual([]);
    expect(long).toMatchObject({ dataset: 'long', rows: 900, sources: ['document:301'] });
    expect([long?.revisions.length, long?.revisions[0]?.revision, long?.revisions.at(-1)?.revision]).toEqual([
      200, 301, 102,
    ]);
    expect(short).toMatchObject({
      dataset: 'short',
      rows: 3,
      revisions: [{ revision: 100, rows_added: 5, rows_superseded: 2 }],
    });
  });

  it('are those of the revision asked at', async () => {
    const [long, ...others] = await parts(99, 'long', 'short');
    expect([long, others]).toMatchObject([{ rows: 297, sources: ['document:99'] }, []]);
    expect(await parts(0, 'long')).toEqual([]);
  });

  it('are read with one statement, however many there are', async () => {
    expect(await statementsOf(database, () => parts(301, 'long', 'short', 'none'))).toHaveLength(1);
  });
});
