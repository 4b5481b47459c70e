import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { databaseStateReader } from '../src/databaseState.js';
import { type SubgraphName, subgraphNames } from '../src/index.js';
import { replaceDataset } from '../src/recordStore.js';
import { openTestDatabase } from '../src/testing.js';
import { createRevisions, describeRevisions, nameImporters } from '../src/versionedTable.js';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

async function create(subgraph: SubgraphName): Promise<void> {
  await createRevisions(database.kysely, subgraph);
  await describeRevisions(database.kysely, subgraph, []);
  await nameImporters(database.kysely, subgraph);
}

/** Makes a revision of each of some subgraphs, all in one transaction. */
const change = (subgraphs: readonly SubgraphName[], dataset: string) =>
  database.kysely.transaction().execute(async (transaction) => {
    for (const subgraph of subgraphs) await replaceDataset(transaction, { subgraph, dataset, tables: [] });
  });

it('tells the newest revision of each subgraph that is on the database, and one time for what was written together', async () => {
  await create('plans');
  const read = databaseStateReader(database, 'plans');
  expect((await read()).subgraphs).toEqual({ plans: { revision: 0, changedAt: 0 } });
  await change(['plans'], 'one');
  await create('agencies');
  await create('projects');
  await change(subgraphNames, 'two');
  const { subgraphs } = await read();
  expect(Object.values(subgraphs).map(({ revision }) => revision)).toEqual([1, 2, 1]);
  const { rows } = await sql<{ changed_at: Date }>`select max(changed_at) as changed_at from plans.revisions`.execute(
    database.kysely,
  );
  const times = new Set(Object.values(subgraphs).map(({ changedAt }) => changedAt));
  expect([...times]).toEqual([new Date(rows[0]?.changed_at ?? 0).getTime()]);
});

it('sees of an import over several subgraphs all or nothing', async () => {
  for (const name of subgraphNames) await create(name);
  const last = 10;
  let isEnded = false;
  const seen = new Set<string>();
  const read = async (own: SubgraphName) => {
    const reader = databaseStateReader(database, own);
    while (!isEnded) {
      const stands = Object.values((await reader()).subgraphs).map(({ revision, changedAt }) => [revision, changedAt]);
      expect(stands).toEqual(stands.map(() => stands[0]));
      seen.add(JSON.stringify(stands));
    }
  };
  const write = async () => {
    for (let number = 1; number <= last; number += 1) await change(subgraphNames, String(number));
    isEnded = true;
  };
  await Promise.all([write(), ...subgraphNames.map(read)]);
  expect(seen.size).toBeGreaterThan(1);
  const { subgraphs } = await databaseStateReader(database, 'agencies')();
  expect(subgraphs.projects?.revision).toBe(last);
});

it('names the database the same for everybody who is on it, and differently for another', async () => {
  const other = await openTestDatabase();
  for (const one of [database, other]) await createRevisions(one.kysely, 'plans');
  await createRevisions(database.kysely, 'agencies');
  const names = await Promise.all([
    databaseStateReader(database, 'plans')(),
    databaseStateReader(database, 'agencies')(),
  ]);
  expect(names[0]?.database).toBe(names[1]?.database);
  expect(names[0]?.database).toMatch(/^\d+\/\d+$/);
  // Embedded databases of tests are copies of one.
  const { database: named } = await databaseStateReader(other, 'plans')();
  expect(named === names[0]?.database).toBe(database.location.kind !== 'server');
  await other.close();
});

it('says nothing of a subgraph that is gone, or that it may not read', async () => {
  for (const name of subgraphNames) await create(name);
  const read = databaseStateReader(database, 'agencies');
  expect(Object.keys((await read()).subgraphs)).toEqual(subgraphNames);
  await sql`drop schema projects cascade`.execute(database.kysely);
  await expect(read()).rejects.toThrow('projects.revisions');
  expect(Object.keys((await read()).subgraphs)).toEqual(['agencies', 'plans']);
  await database.kysely.connection().execute(async (kysely) => {
    const role = `zibo_graph_test_${Date.now()}`;
    await sql`create role ${sql.ref(role)}`.execute(kysely);
    await sql`grant usage on schema agencies to ${sql.ref(role)}`.execute(kysely);
    await sql`grant select on agencies.revisions to ${sql.ref(role)}`.execute(kysely);
    await sql`set role ${sql.ref(role)}`.execute(kysely);
    const { subgraphs } = await databaseStateReader({ kysely }, 'agencies')();
    await sql`reset role`.execute(kysely);
    await sql`drop owned by ${sql.ref(role)}`.execute(kysely);
    await sql`drop role ${sql.ref(role)}`.execute(kysely);
    expect(Object.keys(subgraphs)).toEqual(['agencies']);
  });
});
