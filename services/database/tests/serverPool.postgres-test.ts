import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../src/database.js';
import { databaseFault } from '../src/databaseFault.js';
import { migrate } from '../src/migrations.js';
import { lockSubgraph } from '../src/recordStore.js';
import { openTestDatabase } from '../src/testing.js';

/** A way to a server that swallows, once it is told to, what clients send on the connections that there are. */
async function openWay(to: URL) {
  const onward = new Map<Socket, Socket>();
  const server = createServer((client) => {
    const socket = connect(Number(to.port || 5432), to.hostname);
    onward.set(client, socket);
    client.pipe(socket).pipe(client);
    for (const [one, other] of [
      [client, socket],
      [socket, client],
    ] as const) {
      one.on('error', () => {}).on('close', () => other.destroy());
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(to), { host: `127.0.0.1:${port}` }).href,
    swallow() {
      for (const [client, socket] of onward) client.unpipe(socket).resume();
    },
    close: () => server.close(),
  };
}

describe('a PostgreSQL server', () => {
  let own: Database;
  let database: Database;

  /** One connection, so that a test knows which. */
  const open = (statementMilliseconds = 0) => {
    if (own.location.kind !== 'server') throw new Error('the test database is on no server');
    return openDatabase(own.location, { connections: 1, statementMilliseconds });
  };

  beforeEach(async () => {
    own = await openTestDatabase();
    database = await open();
  });
  afterEach(async () => {
    await database.close();
    await own.close();
  });

  const preparedTexts = async (): Promise<string[]> => {
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
      database.kysely,
    );
    return rows.map(({ statement }) => statement);
  };

  it('has a statement prepared once it comes again, whatever its parameters', async () => {
    const read = (number: number) => sql<{ n: number }>`select ${number}::integer as n`.execute(database.kysely);
    for (const number of [1, 2, 3]) expect((await read(number)).rows).toEqual([{ n: number }]);
    await sql`select 'once'`.execute(database.kysely);
    expect(await preparedTexts()).toEqual(['select $1::integer as n']);
  });

  it('answers a prepared statement though its table has other columns since, and prepares it anew', async () => {
    await sql`create table notes (id integer)`.execute(database.kysely);
    const read = async () => (await sql`select * from notes where id < ${100}`.execute(database.kysely)).rows;
    for (let time = 0; time < 3; time += 1) expect(await read()).toEqual([]);
    await sql`alter table notes add column text text default 'new'`.execute(own.kysely);
    await sql`insert into notes (id) values (1)`.execute(own.kysely);
    expect(await read()).toEqual([{ id: 1, text: 'new' }]);
    expect(await read()).toEqual([{ id: 1, text: 'new' }]);
    expect(await preparedTexts()).toContain('select * from notes where id < $1');
  });

  it('ends a statement that takes longer than it may, says so, and goes on with the next', async () => {
    const bounded = await open(50);
    const error = await sql`select pg_sleep(10)`.execute(bounded.kysely).catch((thrown: unknown) => thrown);
    expect(databaseFault(error)).toBe('STATEMENT_TIMEOUT');
    expect((await sql`select 1 as one`.execute(bounded.kysely)).rows).toEqual([{ one: 1 }]);
    await bounded.close();
  });

  it.each(['select 1', '/* tests.once, planned once */ select 1'])(
    'that answers nothing any more is not waited for, nor asked again on the same connection: %s',
    async (text) => {
      if (own.location.kind !== 'server') throw new Error('the test database is on no server');
      const way = await openWay(new URL(own.location.url));
      const bounded = await openDatabase(
        { kind: 'server', url: way.url },
        { connections: 1, statementMilliseconds: 50 },
      );
      way.swallow();
      const error = await sql
        .raw(text)
        .execute(bounded.kysely)
        .catch((thrown: unknown) => thrown);
      expect(databaseFault(error)).toBe('DATABASE_UNAVAILABLE');
      expect((await sql`select 1 as one`.execute(bounded.kysely)).rows).toEqual([{ one: 1 }]);
      await bounded.close();
      way.close();
    },
  );

  it('bounds neither migrations nor imports', async () => {
    const bounded = await open(50);
    const timeout = async () =>
      (await sql<{ statement_timeout: string }>`show statement_timeout`.execute(bounded.kysely)).rows;
    await migrate(bounded, 'plans', {
      // Longer than a server that answers nothing is waited for.
      'a-slow-one': { up: async (kysely) => void (await sql`select pg_sleep(2.2)`.execute(kysely)) },
      'its-tables': {
        up: async (kysely) => void (await sql`create table plans.revisions (revision bigint)`.execute(kysely)),
      },
    });
    await bounded.kysely.transaction().execute(async (transaction) => {
      await lockSubgraph(transaction, 'plans');
      await sql`select pg_sleep(0.2)`.execute(transaction);
    });
    expect(await timeout()).toEqual([{ statement_timeout: '50ms' }]);
    await bounded.close();
  });

  it('has no more connections than it may', async () => {
    const reads = Array.from({ length: 5 }, () =>
      sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database.kysely),
    );
    const pids = (await Promise.all(reads)).map(({ rows }) => rows[0]?.pid);
    expect(new Set(pids).size).toBe(1);
  });
});
