import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAgencies } from '@zibo-graph/agencies';
import type { Database } from '@zibo-graph/database';
import { defaultDataset, importDataset } from '@zibo-graph/importer';
import { openPlans } from '@zibo-graph/plans';
import { openProjects } from '@zibo-graph/projects';
import type { SubgraphName } from '@zibo-graph/schema';
import type { Subgraph, SubgraphSession } from '@zibo-graph/subgraph-kit';
import { multiplyRegister } from './multiplyRegister.js';
import type { Register } from './syntheticRegister.js';
import { writeRegister } from './writeRegister.js';

/** An operation, and the subgraph that answers it. */
export interface BenchOperation {
  readonly subgraph: SubgraphName;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The subgraphs on a database, without a gateway before them. */
export interface BenchGraph {
  /** Runs an operation as one request, at the newest revision. */
  run(operation: BenchOperation): ReturnType<SubgraphSession['execute']>;
}

/** So many projects come through the importer, which holds what it writes in memory; of more the server makes copies. */
const importedProjects = 130_000;

/** Opens the subgraphs on a database, which is migrated. */
export async function openBenchGraph(database: Database): Promise<BenchGraph> {
  const subgraphs: Record<SubgraphName, Subgraph> = {
    agencies: await openAgencies(database),
    plans: await openPlans(database),
    projects: await openProjects(database),
  };
  return {
    run({ subgraph: name, query, variables = {} }) {
      const subgraph = subgraphs[name];
      return subgraph.openSession({ requestId: 'bench', revision: subgraph.revision() }).execute({ query, variables });
    },
  };
}

/**
 * Imports the data that comes with the program, which the register refers to.
 * @param database a migrated one.
 * @throws Error if it is not imported.
 */
export const importPackagedData = (database: Database): Promise<void> => importFolders(database, defaultDataset());

/**
 * Brings a register into a database, by the importer as the data set `synthetic`. One of more than 130,000 projects must be a
 * multiple of that; see {@link multiplyRegister}.
 * @param database one with the packaged data in it.
 * @param tell is told of what was done.
 * @throws Error if it is not imported, or stands already.
 */
export async function importRegister(
  database: Database,
  register: Register,
  tell: (line: string) => void = () => {},
): Promise<void> {
  const projects = Math.min(register.projects, importedProjects);
  const times = register.projects / projects;
  if (!Number.isInteger(times)) throw new Error(`${register.projects} projects are no multiple of ${importedProjects}`);
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-register-'));
  try {
    const rows = await writeRegister(folder, { ...register, projects });
    await importFolders(database, { folders: [folder], dataset: 'synthetic' });
    tell(`synthetic: ${rows} rows${times > 1 ? `, and ${times - 1} copies of them` : ''}`);
    if (times > 1) await multiplyRegister(database, times);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Imports folders as a data set. @throws Error if it is not imported. */
export async function importFolders(
  database: Database,
  files: { readonly folders: readonly string[]; readonly dataset: string },
): Promise<void> {
  const databases = { agencies: database, plans: database, projects: database };
  const { status, faults } = await importDataset({ ...files, databases });
  if (status !== 'imported') throw new Error(`${files.dataset} is ${status}: ${JSON.stringify(faults.slice(0, 5))}`);
}
