import type { Database, SubgraphName } from '@zibo-graph/database';
import { openTestDatabase } from '@zibo-graph/database/testing';
import { migrateSubgraphs } from '../src/subgraphs.js';

export type Databases = Record<SubgraphName, Database>;

/** One migrated database for all three subgraphs. */
export async function openSharedDatabase(): Promise<Databases> {
  const database = await openTestDatabase();
  const databases = { agencies: database, plans: database, projects: database };
  await migrateSubgraphs(databases);
  return databases;
}

/** A migrated database for each subgraph. */
export async function openSeparateDatabases(): Promise<Databases> {
  const databases = {
    agencies: await openTestDatabase(),
    plans: await openTestDatabase(),
    projects: await openTestDatabase(),
  };
  await migrateSubgraphs(databases);
  return databases;
}

/** Closes each of the databases once. */
export async function closeDatabases(databases: Databases): Promise<void> {
  for (const database of new Set(Object.values(databases))) await database.close();
}
