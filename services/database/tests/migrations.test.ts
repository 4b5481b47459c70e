import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.js';
import { type Migrations, migrate } from '../src/migrations.js';
import { openTestDatabase } from '../src/testing.js';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const creates = (table: string) => ({
  up: (db: Database['kysely']) =>
    sql
      .raw(`create table ${table} (id text)`)
      .execute(db)
      .then(() => {}),
});
const first: Migrations = { '1-first': creates('plans.first') };
const both: Migrations = { ...first, '2-second': creates('plans.second') };

describe('migrate', () => {
  it('runs each step once, in the order of their names', async () => {
    expect(await migrate(database, 'plans', first)).toEqual(['1-first']);
    expect(await migrate(database, 'plans', both)).toEqual(['2-second']);
    expect(await migrate(database, 'plans', both)).toEqual([]);
  });

  it('lets two processes that start at once migrate safely: one works, the other finds nothing to do', async () => {
    const runs = await Promise.all([
      migrate(database, 'plans', both),
      migrate(database, 'plans', both),
      migrate(database, 'plans', both),
    ]);
    expect(runs.flat()).toEqual(['1-first', '2-second']);
  });

  it('refuses a database that is newer than the program, naming the step it does not know', async () => {
    await migrate(database, 'plans', both);
    await expect(migrate(database, 'plans', first)).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringContaining('2-second'),
    });
  });

  it('leaves nothing of a step behind when a later one fails', async () => {
    const failing: Migrations = {
      ...first,
      '2-broken': {
        up: async () => {
          throw new Error('broken step');
        },
      },
    };
    await expect(migrate(database, 'plans', failing)).rejects.toThrow('broken step');
    expect(await migrate(database, 'plans', first)).toEqual(['1-first']);
  });

  it('keeps the steps of each subgraph apart', async () => {
    await migrate(database, 'plans', first);
    expect(await migrate(database, 'agencies', { '1-other': creates('agencies.other') })).toEqual(['1-other']);
  });
});
