import { currentRevision, type Database } from '@zibo-graph/database';
import { afterEach, expect, it } from 'vitest';
import { found, missing, put, register, reported } from './registerRows.js';
import { closeDatabases, type Databases, openSeparateDatabases } from './testDatabases.js';

let databases: Databases;
afterEach(() => closeDatabases(databases));

type Properties = Readonly<Record<PropertyKey, unknown>>;

/** The same object with other properties in their place. */
const withProperties = <T extends object>(object: T, others: Properties): T =>
  new Proxy(object, {
    get(target, name) {
      if (Object.hasOwn(others, name)) return others[name];
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** A database whose transactions are not committed before something has happened. */
function committedAfter(database: Database, happened: () => Promise<void>): Database {
  const { kysely } = database;
  const startTransaction = () => ({
    async execute() {
      const transaction = await kysely.startTransaction().execute();
      const execute = async (): Promise<void> => {
        await happened();
        await transaction.commit().execute();
      };
      return withProperties(transaction, { commit: () => ({ execute }) });
    },
  });
  return withProperties(database, { kysely: withProperties(kysely, { startTransaction }) });
}

/** Whether somebody waits for the lock of a subgraph in a database. */
async function isWaitedFor({ kysely }: Database): Promise<boolean> {
  const rows = await kysely
    .withTables<{
      pg_locks: { locktype: string; granted: boolean; database: number };
      pg_database: { oid: number; datname: string };
    }>()
    .selectFrom('pg_locks')
    .innerJoin('pg_database', 'pg_database.oid', 'pg_locks.database')
    .select('locktype')
    .where('locktype', '=', 'advisory')
    .where('granted', '=', false)
    .where(({ eb, fn }) => eb('datname', '=', fn<string>('current_database')))
    .execute();
  return rows.length > 0;
}

it('what is found on a register is of the last state of its projects, also if what followed from an earlier one is written late', async () => {
  databases = await openSeparateDatabases();
  await put(databases, reported(3), 'sample');
  await put(databases, register(1), 'register');
  const { plans, projects } = databases;
  const before = await currentRevision(projects, 'projects');
  let isHeld = false;
  let letGo = () => {};
  const goes = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const late = committedAfter(plans, async () => {
    // What is found of the projects comes after the projects.
    if ((await currentRevision(projects, 'projects')) === before) return;
    isHeld = true;
    await goes;
  });
  const first = put({ ...databases, plans: late }, register(2), 'register');
  await expect.poll(() => isHeld).toBe(true);
  let isDone = false;
  const second = put(databases, register(1), 'register').finally(() => {
    isDone = true;
  });
  await expect.poll(async () => isDone || (await isWaitedFor(plans))).toBe(true);
  letGo();
  await Promise.all([first, second]);
  expect(await found(databases)).toEqual([missing(3, 1)]);
});
