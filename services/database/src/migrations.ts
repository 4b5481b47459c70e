import type { SubgraphName } from '@zibo-graph/schema';
import { type Migration, Migrator, sql } from 'kysely';
import { DatabaseError } from './DatabaseError.js';
import type { Database } from './database.js';
import type { AnyKysely } from './execute.js';

/** The steps of a subgraph's tables by name; names sort in the order of the steps and never change once released. */
export type Migrations = Readonly<Record<string, Migration>>;

/**
 * Brings the tables of a subgraph up to date, in the Postgres schema of its name. Safe when several processes start at
 * once: one migrates, the others wait. All steps succeed together or none does.
 * @returns the names of the steps that were run, in order; empty if there was nothing to do.
 * @throws DatabaseError DATABASE_NEWER if the database holds steps that this program does not know.
 */
export async function migrate(database: Database, subgraph: SubgraphName, migrations: Migrations): Promise<string[]> {
  return database.kysely.connection().execute((kysely) =>
    withoutStatementTimeout(kysely, async () => {
      const migrator = new Migrator({
        db: kysely,
        provider: { getMigrations: async () => ({ ...migrations }) },
        migrationTableSchema: subgraph,
      });
      await refuseNewer(kysely, subgraph, migrations);
      const { error, results } = await migrator.migrateToLatest();
      if (error) {
        // Another process may have migrated further between our look and our lock.
        await refuseNewer(kysely, subgraph, migrations);
        throw error;
      }
      return (results ?? []).map(({ migrationName }) => migrationName);
    }),
  );
}

/** A new index on a large table takes longer than any read may. */
async function withoutStatementTimeout<T>(kysely: AnyKysely, call: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ timeout: string }>`select current_setting('statement_timeout') as timeout`.execute(
    kysely,
  );
  const set = (timeout = '0') => sql`select set_config('statement_timeout', ${timeout}, false)`.execute(kysely);
  await set();
  try {
    return await call();
  } finally {
    await set(rows[0]?.timeout);
  }
}

async function refuseNewer(kysely: AnyKysely, subgraph: SubgraphName, migrations: Migrations): Promise<void> {
  const table = `${subgraph}.kysely_migration`;
  const { rows } = await sql<{ exists: boolean }>`select to_regclass(${table}) is not null as exists`.execute(kysely);
  if (!rows[0]?.exists) return;
  const done = await sql<{ name: string }>`select name from ${sql.table(table)} order by name`.execute(kysely);
  const unknown = done.rows.map(({ name }) => name).filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw new DatabaseError('DATABASE_NEWER', {
      zh: `数据库版本高于本程序：${subgraph} 中有 ${unknown.join(', ')}，请启动建立它的版本或更新的版本`,
      en: `The database is newer than this program: it has ${unknown.join(', ')} of ${subgraph}; start the version that made it, or a later one`,
    });
  }
}
