import type { Database } from '@zibo-graph/database';
import { openSnapshot, type Snapshot } from '@zibo-graph/database/testing';
import { defaultDataset } from './defaultDataset.js';
import { importDataset } from './importDataset.js';
import { migrateSubgraphs } from './subgraphs.js';

const ofAll = (database: Database) => ({ agencies: database, plans: database, projects: database });

const migrated: Snapshot = { name: 'migrated', write: (database) => migrateSubgraphs(ofAll(database)) };

const packaged: Snapshot = {
  name: 'packaged',
  async write(database) {
    await migrated.write(database);
    const { status, faults } = await importDataset({ ...defaultDataset(), databases: ofAll(database) });
    if (status !== 'imported') throw new Error(`the packaged data are ${status}: ${JSON.stringify(faults)}`);
  },
};

/** A database for tests with the tables of every subgraph, and nothing in them. */
export const openMigratedDatabase = (server?: string): Promise<Database> => openSnapshot(migrated, server);

/** A database for tests with the packaged data of every subgraph. */
export const openPackagedDatabase = (server?: string): Promise<Database> => openSnapshot(packaged, server);
