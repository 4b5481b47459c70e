import { type SubgraphName, subgraphNames } from '@zibo-graph/schema';
import { type Database, openDatabase } from './database.js';
import type { DatabaseLocation } from './databaseLocation.js';
import type { ServerOptions } from './serverPool.js';

/** The setting under which a subgraph has a PostgreSQL server of its own. */
type OwnUrlSetting = `${Uppercase<SubgraphName>}_DATABASE_URL`;

const ownUrlSetting = (name: SubgraphName) => `${name.toUpperCase()}_DATABASE_URL` as OwnUrlSetting;

/** The settings that say where the data is, under the names of the environment variables. */
export interface DatabaseSettings extends Readonly<Partial<Record<OwnUrlSetting, string | undefined>>> {
  /** Folder of the embedded database. */
  readonly DATA_DIR: string;
  /** A PostgreSQL server for every subgraph that has none of its own. */
  readonly DATABASE_URL?: string | undefined;
}

/** The settings that say how a PostgreSQL server is used, under the names of the environment variables. */
export interface ServerSettings {
  readonly DATABASE_POOL: number;
  readonly STATEMENT_TIMEOUT_MS: number;
}

/** How a PostgreSQL server is used. */
export const serverOptions = ({ DATABASE_POOL, STATEMENT_TIMEOUT_MS }: ServerSettings): ServerOptions => ({
  connections: DATABASE_POOL,
  statementMilliseconds: STATEMENT_TIMEOUT_MS,
});

/** The databases of subgraphs; subgraphs at the same location share one object. */
export interface OpenDatabases<Name extends SubgraphName = SubgraphName> {
  readonly databases: Readonly<Record<Name, Database>>;
  /** Lets statements in flight finish, then closes each of them. */
  close(): Promise<void>;
}

/** Where the data of each subgraph is: at its own URL, else at the common one, else in the embedded database. */
export function databaseLocations(settings: DatabaseSettings): Record<SubgraphName, DatabaseLocation> {
  const locate = (ownUrl: string | undefined): DatabaseLocation => {
    const url = ownUrl ?? settings.DATABASE_URL;
    return url === undefined ? { kind: 'embedded', directory: settings.DATA_DIR } : { kind: 'server', url };
  };
  const located = subgraphNames.map((name) => [name, locate(settings[ownUrlSetting(name)])] as const);
  return Object.fromEntries(located) as Record<SubgraphName, DatabaseLocation>;
}

/**
 * Opens the database of each of the subgraphs given, and each location once. If one cannot be opened, none stays open.
 * @throws DatabaseError as {@link openDatabase}.
 */
export async function openDatabases<Name extends SubgraphName>(
  locations: Readonly<Record<Name, DatabaseLocation>>,
  options: Partial<ServerOptions> = {},
): Promise<OpenDatabases<Name>> {
  const opened = new Map<string, Database>();
  const close = async (): Promise<void> => {
    await Promise.all([...opened.values()].map((database) => database.close()));
  };
  const open = async (location: DatabaseLocation): Promise<Database> => {
    const name = JSON.stringify(location);
    const database = opened.get(name) ?? (await openDatabase(location, options));
    opened.set(name, database);
    return database;
  };
  try {
    const databases: Partial<Record<Name, Database>> = {};
    for (const subgraph of Object.keys(locations) as Name[]) databases[subgraph] = await open(locations[subgraph]);
    return { databases: databases as Record<Name, Database>, close };
  } catch (error) {
    await close();
    throw error;
  }
}
