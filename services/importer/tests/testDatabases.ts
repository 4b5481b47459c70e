import type { Database, SubgraphName } from '@zibo-graph/database';
import { openMigratedDatabase } from '../src/testing.js';

export type Databases = Record<SubgraphName, Database>;

/** One migrated database for all three subgraphs. */
export async function openSharedDatabase(): Promise<Databases> {
  const database = await openMigratedDatabase();
  return { agencies: database, plans: database, projects: database };
}

/** A migrated database for each subgraph. */
export async function openSeparateDatabases(): Promise<Databases> {
  return {
    agencies: await openMigratedDatabase(),
    plans: await openMigratedDatabase(),
    projects: await openMigratedDatabase(),
  };
}

/** Closes each of the databases once. */
export async function closeDatabases(databases: Databases): Promise<void> {
  for (const database of new Set(Object.values(databases))) await database.close();
}
