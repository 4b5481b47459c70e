import type { SubgraphName } from '@zibo-graph/schema';
import { sql } from 'kysely';
import { type AnyKysely, execute, type Reader } from './execute.js';
import { revisionTables } from './revisionTables.js';

/**
 * Makes the secret with which a subgraph seals its cursors, for migrations. It stands in the database: all processes on the same
 * data have the same, it outlives them, and it is part of a backup, so that clients may go on where they were. Released migrations
 * call this: it never changes.
 */
export async function createCursorKey(db: AnyKysely, subgraph: string): Promise<void> {
  await sql.raw(`create table ${subgraph}.cursor_key (key text not null)`).execute(db);
  // Each has 122 bits of the server's own strong chance.
  await sql
    .raw(`insert into ${subgraph}.cursor_key values (gen_random_uuid()::text || gen_random_uuid()::text)`)
    .execute(db);
}

/** The secret with which a subgraph seals its cursors. */
export async function readCursorKey({ kysely }: Reader, subgraph: SubgraphName): Promise<string> {
  const keys = revisionTables(kysely, subgraph).selectFrom('cursor_key').select('key');
  const [row] = await execute(kysely, `${subgraph}.cursorKey`, keys);
  if (!row) throw new Error(`${subgraph}.cursor_key is empty`);
  return row.key;
}
