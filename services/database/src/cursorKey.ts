import type { SubgraphName } from '@zibo-graph/schema';
import { type Kysely, sql } from 'kysely';
import type { Database } from './database.js';

/**
 * Makes the secret with which a subgraph seals its cursors, for migrations. It stands in the database: all processes on the same
 * data have the same, it outlives them, and it is part of a backup, so that clients may go on where they were. Released migrations
 * call this: it never changes.
 */
export async function createCursorKey(db: Kysely<unknown>, subgraph: string): Promise<void> {
  await sql.raw(`create table ${subgraph}.cursor_key (key text not null)`).execute(db);
  // Each has 122 bits of the server's own strong chance.
  await sql
    .raw(`insert into ${subgraph}.cursor_key values (gen_random_uuid()::text || gen_random_uuid()::text)`)
    .execute(db);
}

/** The secret with which a subgraph seals its cursors. */
export async function readCursorKey({ kysely }: Pick<Database, 'kysely'>, subgraph: SubgraphName): Promise<string> {
  const { rows } = await sql<{ key: string }>`select key from ${sql.table(`${subgraph}.cursor_key`)}`.execute(kysely);
  const [row] = rows;
  if (!row) throw new Error(`${subgraph}.cursor_key is empty`);
  return row.key;
}
