import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../src/testing.js';

const useUp = [
  'create schema used',
  'create table used.rows (id int primary key, words text)',
  `insert into used.rows select n, repeat('words ', 50) from generate_series(1, 5000) n`,
  'create index on used.rows (words)',
  'analyze used.rows',
  `create function used.one() returns int language plpgsql as $$ begin return 1; end $$`,
  'select used.one()',
  'set statement_timeout = 1000',
  'create temporary table own (id int)',
  'drop table used.rows',
];

/** What anybody could see of what was done before. */
const traces = sql<{ schemas: number; pages: number; timeout: string; transaction: string }>`
  select (select count(*)::int from pg_namespace where nspname in ('used', 'notes') or nspname like 'pg_temp%') as schemas,
    (select count(*)::int from pg_statistic) as pages, current_setting('statement_timeout') as timeout,
    txid_current()::text as transaction`;

describe('an embedded database for tests', () => {
  it('is for each who opens it as it was made, whatever was done with it before', async () => {
    const seen: unknown[] = [];
    for (let user = 0; user < 4; user += 1) {
      const database = await openTestDatabase(null);
      seen.push((await traces.execute(database.kysely)).rows);
      for (const statement of useUp) await sql.raw(statement).execute(database.kysely);
      await expect(sql`select 1 / ${0}::int`.execute(database.kysely)).rejects.toThrow('division by zero');
      await database.close();
    }
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('is no other one that is open at the time', async () => {
    const [one, other] = [await openTestDatabase(null), await openTestDatabase(null)];
    await sql`create schema notes`.execute(one.kysely);
    expect((await traces.execute(other.kysely)).rows).toMatchObject([{ schemas: 0 }]);
    await one.close();
    await other.close();
  });

  it('answers nobody who has closed it', async () => {
    const database = await openTestDatabase(null);
    await database.close();
    await expect(sql`select 1`.execute(database.kysely)).rejects.toThrow();
  });

  it('lets a program that is no run of tests end by itself once it is closed', () => {
    const program = `import { openTestDatabase } from './src/testing.ts';
      await (await openTestDatabase(null)).close();
      console.log('closed');`;
    const node = ['--import', 'tsx', '--conditions=source', '--input-type=module', '-e', program];
    const { stdout, status } = spawnSync(process.execPath, node, {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: {},
      encoding: 'utf8',
      timeout: 240_000,
    });
    expect({ stdout, status }).toEqual({ stdout: 'closed\n', status: 0 });
  });
});
