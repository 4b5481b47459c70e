import { readFileSync } from 'node:fs';
import { type Database, openDatabase } from '@zibo-graph/database';
import { sql } from 'kysely';
import type { DataPlace } from '../data/LoadDatabase.js';

/** The server processes of PostgreSQL that work on one database. */
export interface DatabaseBackends {
  /** Their numbers; none where the database is embedded, or its server is not on this machine. */
  pids(): Promise<number[]>;
  close(): Promise<void>;
}

/** Looks at the processes of a database, by a connection of its own, which does not count. */
export async function openDatabaseBackends(place: DataPlace): Promise<DatabaseBackends> {
  if (place.kind === 'embedded') return { pids: async () => [], close: async () => {} };
  const database: Database = await openDatabase(place);
  return {
    async pids() {
      const { rows } = await sql<{ pid: number }>`
        select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      `.execute(database.kysely);
      return rows.map(({ pid }) => pid).filter(isPostgres);
    },
    close: () => database.close(),
  };
}

/** The server may be on another machine, whose numbers mean other processes here. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}
