import { openAgencies } from '@zibo-graph/agencies';
import type { Database } from '@zibo-graph/database';
import {
  type GatewayOptions,
  limitSettings,
  localSubgraph,
  type SubgraphConnection,
  startGateway,
} from '@zibo-graph/gateway';
import { importDataset } from '@zibo-graph/importer';
import { openMigratedDatabase, openPackagedDatabase } from '@zibo-graph/importer/testing';
import { openPlans } from '@zibo-graph/plans';
import { openProjects } from '@zibo-graph/projects';
import { readSettings, type Subgraph } from '@zibo-graph/subgraph-kit';
import { pino } from 'pino';
import type { RunningGraph } from './graph.js';

/** The graph in this process, on a database of its own, with what a test looks at. */
export interface OneProcess extends RunningGraph {
  readonly database: Database;
  readonly subgraphs: readonly Subgraph[];
}

/** What stands between the gateway and a subgraph, and how the gateway is started. */
type Opening = readonly [connect?: (subgraph: Subgraph) => SubgraphConnection, options?: Partial<GatewayOptions>];

/** Starts the graph in this process on the packaged data; `connect` may stand between the gateway and a subgraph. */
export const openOneProcess = async (...opening: Opening): Promise<OneProcess> =>
  openOn(await openPackagedDatabase(), ...opening);

/** Starts the graph in this process, with nothing in it. */
export const openEmptyProcess = async (...opening: Opening): Promise<OneProcess> =>
  openOn(await openMigratedDatabase(), ...opening);

async function openOn(
  database: Database,
  connect: (subgraph: Subgraph) => SubgraphConnection = localSubgraph,
  options: Partial<GatewayOptions> = {},
): Promise<OneProcess> {
  const subgraphs = [await openAgencies(database), await openPlans(database), await openProjects(database)];
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    // No operation is too late on a busy machine.
    limits: { ...readSettings(limitSettings, {}), OPERATION_TIMEOUT_MS: 0 },
    shutdownMilliseconds: 5_000,
    logger: pino({ level: 'silent' }),
    subgraphs: subgraphs.map(connect),
    ...options,
  });
  return {
    url: gateway.url,
    database,
    subgraphs,
    async close() {
      await gateway.close();
      await database.close();
    },
  };
}

/** Imports a data set, which must be without a fault, and lets the graph know. */
export async function importInto(
  { database, subgraphs }: OneProcess,
  given: { readonly folders: readonly string[]; readonly dataset: string },
): Promise<void> {
  const databases = { agencies: database, plans: database, projects: database };
  const { status, faults } = await importDataset({ ...given, databases });
  if (status !== 'imported') throw new Error(`the data set ${given.dataset} is ${status}: ${JSON.stringify(faults)}`);
  for (const subgraph of subgraphs) await subgraph.refreshRevision();
}
