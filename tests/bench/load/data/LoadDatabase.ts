import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@zibo-graph/database';
import { openTestDatabase } from '@zibo-graph/database/testing';
import type { SubgraphName } from '@zibo-graph/schema';
import { sql } from 'kysely';
import {
  type BenchGraph,
  importFolders,
  importPackagedData,
  importRegister,
  openBenchGraph,
} from '../../benchGraph.js';
import { writeResponsibilities } from './responsibilities.js';

/** Where the servers under measurement find their data. */
export type DataPlace =
  | { readonly kind: 'server'; readonly url: string }
  | {
      readonly kind: 'embedded';
      readonly directory: string;
      /** A copy for each subgraph that runs as a process of its own: the embedded database is open in one process only. */
      readonly directories: Readonly<Record<SubgraphName, string>>;
    };

/** A database with the packaged data, a synthetic register and responsibilities in it, gone when it is closed. */
export interface LoadDatabase {
  readonly place: DataPlace;
  readonly projects: number;
  /** What the database calls itself: `PostgreSQL 15.20 …`. */
  readonly version: string;
  close(): Promise<void>;
}

/**
 * Makes a database for a run.
 * @param server the URL of a PostgreSQL server; embedded, in a folder of its own, if null.
 * @param read reads from the graph on the new database what requests are made of, before a server has it.
 */
export async function openLoadDatabase<Read>(
  { server, projects }: { readonly server: string | null; readonly projects: number },
  read: (graph: BenchGraph) => Promise<Read>,
): Promise<LoadDatabase & { readonly read: Read }> {
  const folder = server === null ? mkdtempSync(join(tmpdir(), 'zibo-graph-load-')) : null;
  const directory = folder && join(folder, 'all');
  const database =
    directory === null ? await openTestDatabase(server) : await openDatabase({ kind: 'embedded', directory });
  const dropFolder = (): void => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { version, graph } = await fillLoadDatabase(database, projects);
    const found = { projects, version, read: await read(graph) };
    if (database.location.kind === 'server') {
      return { ...found, place: { kind: 'server', url: database.location.url }, close: () => database.close() };
    }
    await database.close();
    const copy = (name: SubgraphName): string => {
      const to = join(folder ?? '', name);
      cpSync(directory ?? '', to, { recursive: true });
      return to;
    };
    const directories = { agencies: copy('agencies'), plans: copy('plans'), projects: copy('projects') };
    const place = { kind: 'embedded', directory: directory ?? '', directories } as const;
    return { ...found, place, close: async () => dropFolder() };
  } catch (error) {
    await database.close();
    dropFolder();
    throw error;
  }
}

/** Brings all that is measured on into an empty database. `version` is what the database calls itself. */
export async function fillLoadDatabase(
  database: Database,
  projects: number,
): Promise<{ version: string; graph: BenchGraph }> {
  let graph = await openBenchGraph(database);
  await importPackagedData(database);
  await importRegister(database, { projects, seed: 1 });
  graph = await openBenchGraph(database);
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-responsibilities-'));
  try {
    await writeResponsibilities(folder, graph);
    await importFolders(database, { folders: [folder], dataset: 'synthetic-duties' });
  } finally {
    rmSync(folder, { recursive: true });
  }
  graph = await openBenchGraph(database);
  // What the server would do by itself some time later, in the middle of a measurement.
  await sql.raw('vacuum analyze').execute(database.kysely);
  const { rows } = await sql<{ version: string }>`select version()`.execute(database.kysely);
  return { version: rows[0]?.version ?? '', graph };
}
