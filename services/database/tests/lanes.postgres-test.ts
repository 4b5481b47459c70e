import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../src/database.js';
import { databaseFault } from '../src/databaseFault.js';
import type { StatementScope } from '../src/statementScope.js';
import { openTestDatabase } from '../src/testing.js';

let own: Database;
let database: Database;
let scope: StatementScope | undefined;

beforeEach(async () => {
  own = await openTestDatabase();
  if (own.location.kind !== 'server') throw new Error('the test database is on no server');
  database = await openDatabase(own.location, { connections: 4 });
  database.scopeStatementsBy(() => scope);
  scope = undefined;
});
afterEach(async () => {
  await database.close();
  await own.close();
});

/** Begins a statement for somebody; what is begun without is for nobody who is known. */
const begin = (text: string, given?: StatementScope) => {
  scope = given;
  const running = sql.raw<Record<string, unknown>>(text).execute(database.kysely);
  scope = undefined;
  return running;
};
const of = (operation: string, signal?: AbortSignal): StatementScope => ({ operation, caller: operation, signal });

/** What the sessions of the pool run at the moment that begins so. */
const activeTexts = async (text: string): Promise<string[]> => {
  const { rows } = await sql<{ query: string }>`
    select query from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and query like ${`${text}%`}
  `.execute(own.kysely);
  return rows.map(({ query }) => query);
};
/** Asks the server again and again until it runs so many statements that begin so. */
const untilActive = async (text: string, count: number): Promise<void> => {
  while ((await activeTexts(text)).length !== count) {}
};
const outcome = (running: Promise<unknown>) => running.then(() => null, databaseFault);

/** Statements that run until the lock, which the test holds, is free. */
const held = '/* tests.heavy, heavy */ select pg_advisory_lock_shared(1), pg_advisory_unlock_shared(1)';
const heldLight = 'select pg_advisory_lock_shared(1), pg_advisory_unlock_shared(1)';
async function whileLocked(test: () => Promise<void>): Promise<void> {
  const guard = await openDatabase(own.location, { connections: 1 });
  await sql`select pg_advisory_lock(1)`.execute(guard.kysely);
  try {
    await test();
  } finally {
    await sql`select pg_advisory_unlock_all()`.execute(guard.kysely);
    await guard.close();
  }
}

describe('heavy statements', () => {
  it('however many are asked for, run one at a time beside light ones that do not wait for them', async () => {
    const all: Promise<unknown>[] = [];
    await whileLocked(async () => {
      for (let n = 0; n < 20; n += 1) all.push(begin(held, of(`operation ${n}`)));
      await untilActive('/* tests.heavy, heavy */', 1);
      for (let n = 0; n < 20; n += 1) expect((await begin('select 1 as one', of('light'))).rows).toEqual([{ one: 1 }]);
      expect(await activeTexts('/* tests.heavy, heavy */')).toHaveLength(1);
    });
    await Promise.all(all);
  });

  it('of one operation are all answered, however many they are, and none is told as a database that cannot be reached', async () => {
    const all = Array.from({ length: 100 }, (_, n) => begin(`/* tests.heavy, heavy */ select ${n} as n`, of('mine')));
    expect((await Promise.all(all)).map(({ rows }) => rows[0]?.n)).toEqual([...Array(100).keys()]);
  });

  it('have no parallel workers, and as much temporary space as is set, where the role may set it', async () => {
    const settings = async (text: string) =>
      (
        await begin(
          `${text}select current_setting('max_parallel_workers_per_gather') as workers, current_setting('temp_file_limit') as space`,
        )
      ).rows[0];
    expect(await settings('/* tests.heavy, heavy */ ')).toEqual({ workers: '0', space: '2GB' });
    expect(await settings('')).toEqual({ workers: expect.not.stringMatching(/^0$/), space: '256MB' });
  });

  it('that take more temporary space than there is for them are ended, and told so', async () => {
    await begin('/* tests.heavy, heavy */ set temp_file_limit = 64');
    await begin(`/* tests.heavy, heavy */ set work_mem = '64kB'`);
    const fault = await outcome(
      begin(
        '/* tests.heavy, heavy */ select count(*) from (select n from generate_series(1, 100000) n order by md5(n::text)) o',
      ),
    );
    expect(fault).toBe('STATEMENT_TOO_LARGE');
    expect((await begin('/* tests.heavy, heavy */ select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});

describe('a statement that nobody waits for any more', () => {
  it.each([held, heldLight])('is cancelled on the server while it runs: %s', async (text) => {
    await whileLocked(async () => {
      const gone = new AbortController();
      const running = outcome(begin(text, of('gone', gone.signal)));
      await untilActive(text, 1);
      gone.abort();
      expect(await running).toBe('STATEMENT_TIMEOUT');
      expect(await activeTexts(text)).toEqual([]);
    });
  });

  it('never begins if it still waits for a connection', async () => {
    const gone = new AbortController();
    const all: Promise<unknown>[] = [];
    await whileLocked(async () => {
      all.push(begin(held, of('first')));
      await untilActive('/* tests.heavy, heavy */', 1);
      const dropped = Array.from({ length: 10 }, () =>
        outcome(begin('/* tests.heavy, heavy */ create table never ()', of('gone', gone.signal))),
      );
      gone.abort();
      expect(new Set(await Promise.all(dropped))).toEqual(new Set(['STATEMENT_TIMEOUT']));
    });
    await Promise.all(all);
    expect((await begin(`select to_regclass('never') as never`)).rows).toEqual([{ never: null }]);
  });

  it('takes no later statement of its connection with it', async () => {
    // One heavy connection: the next statement has the same, as soon as it is free.
    const pid = async (given?: StatementScope) =>
      (await begin('/* tests.heavy, heavy */ select pg_backend_pid() as pid', given)).rows[0]?.pid;
    const first = await pid();
    await whileLocked(async () => {
      for (let round = 0; round < 20; round += 1) {
        const gone = new AbortController();
        const cancelled = outcome(begin(held, of('gone', gone.signal)));
        await untilActive('/* tests.heavy, heavy */ select pg_advisory', 1);
        const next = pid(of('next'));
        gone.abort();
        expect(await next).toBe(first);
        expect(await cancelled).toBe('STATEMENT_TIMEOUT');
      }
    });
  });
});
