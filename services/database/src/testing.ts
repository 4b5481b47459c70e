import { randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openAsBlob,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { SubgraphName } from '@zibo-graph/schema';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { type Database, openDatabase } from './database.js';
import { setSnapshotFolder, snapshotFolder, testServerUrl } from './environment.js';
import { lendDatabase } from './lentDatabases.js';
import { createPglite, PglitePool } from './pglitePool.js';
import type { RecordTable } from './recordTable.js';
import { currentRevision } from './revisions.js';

export { executedPlanOf, type PlanNode, queryPlansOf, statementsOf } from './observedStatements.js';

/**
 * A database for tests, empty and of its own, which is gone when it is closed: on a server or, without one, embedded and in
 * memory.
 * @param server the URL of a PostgreSQL server; the one that TEST_DATABASE_URL names if not given.
 */
export async function openTestDatabase(server: string | null = testServerUrl() ?? null): Promise<Database> {
  if (!server) return openLent('empty', emptyDatabase);
  return openCreated(server, newName());
}

/** What a database has in it before a test begins, by a name of its own: the same for every test, whoever asks first. */
export interface Snapshot {
  readonly name: string;
  /** Writes it into an empty database. */
  write(database: Database): Promise<unknown>;
}

/**
 * A database for tests like `openTestDatabase`, with something in it that is written once in a run and copied after that. Two test
 * processes that come at once may both write it: the first that is done is what all others copy.
 */
export async function openSnapshot(
  snapshot: Snapshot,
  server: string | null = testServerUrl() ?? null,
): Promise<Database> {
  const folder = snapshotFolder();
  if (folder === undefined) {
    const database = await openTestDatabase(server);
    await snapshot.write(database);
    return database;
  }
  if (!server) return openLent(snapshot.name, () => dumpOf(snapshot, folder));
  return openCreated(server, newName(), await templateOf(snapshot, folder, server));
}

/**
 * Makes the place for the snapshots of a run, which the processes started from here on share.
 * @returns what empties it, as after a change of what is written, and what removes it.
 */
export function keepSnapshots(): { empty(): Promise<void>; remove(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-snapshots-'));
  setSnapshotFolder(folder);
  const empty = async (): Promise<void> => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const server = testServerUrl();
    if (!server) return;
    const own = `select datname from pg_database where starts_with(datname, 'zibo_graph_snapshot_') and right(datname, 6) = '${suffix(folder)}'`;
    const { rows } = await onServer(server, own);
    for (const { datname } of rows) await onServer(server, `drop database if exists "${datname}" with (force)`);
  };
  const remove = async (): Promise<void> => {
    await empty();
    rmSync(folder, { recursive: true, force: true });
  };
  return { empty, remove };
}

/** Puts a subgraph back to before its newest revision, as restoring a backup does. */
export async function putBack(
  { kysely }: Database,
  subgraph: SubgraphName,
  tables: readonly RecordTable[],
): Promise<void> {
  await kysely.transaction().execute(async (transaction) => {
    const revision = await currentRevision({ kysely: transaction }, subgraph);
    for (const { name } of tables) {
      const table = sql.table(`${subgraph}.${name}`);
      await sql`delete from ${table} where added_in = ${revision}`.execute(transaction);
      await sql`update ${table} set superseded_in = null where superseded_in = ${revision}`.execute(transaction);
    }
    for (const name of ['revisions', 'table_counts'])
      await sql`delete from ${sql.table(`${subgraph}.${name}`)} where revision = ${revision}`.execute(transaction);
  });
}

const openLent = (name: string, template: () => Promise<Blob>): Promise<Database> =>
  openDatabase({ kind: 'memory', open: () => lendDatabase(name, template) });

const newName = (): string => `zibo_graph_test_${randomBytes(6).toString('hex')}`;

const databaseUrl = (server: string, name: string): string =>
  Object.assign(new URL(server), { pathname: `/${name}` }).href;

async function onServer(url: string, statement: string): Promise<{ rows: Record<string, string>[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Creates a database on a server; it is dropped when it is closed. */
async function openCreated(server: string, name: string, template?: string): Promise<Database> {
  await onServer(server, `create database "${name}"${template === undefined ? '' : ` template "${template}"`}`);
  const database = await openDatabase({ kind: 'server', url: databaseUrl(server, name) });
  return {
    ...database,
    close: async () => {
      await database.close();
      await onServer(server, `drop database if exists "${name}" with (force)`);
    },
  };
}

/** What marks the databases on a server that belong to a run. */
const suffix = (folder: string): string => basename(folder).slice(-6);

/** The database on the server that holds a snapshot. */
async function templateOf({ name, write }: Snapshot, folder: string, server: string): Promise<string> {
  const template = `zibo_graph_snapshot_${name}_${suffix(folder)}`;
  const { rows } = await onServer(server, `select 1 from pg_database where datname = '${template}'`);
  if (rows.length > 0) return template;
  const own = newName();
  await onServer(server, `create database "${own}"`);
  const database = await openDatabase({ kind: 'server', url: databaseUrl(server, own) });
  try {
    await write(database);
  } finally {
    await database.close();
  }
  try {
    await onServer(server, `alter database "${own}" rename to "${template}"`);
  } catch (error) {
    await onServer(server, `drop database "${own}" with (force)`);
    if ((error as { code?: string }).code !== duplicateDatabase) throw error;
  }
  return template;
}

const duplicateDatabase = '42P04';

/** The snapshot as a tar file. */
async function dumpOf({ name, write }: Snapshot, folder: string): Promise<Blob> {
  const file = join(folder, `${name}.tar`);
  if (!existsSync(file)) {
    const pglite = await createPglite({ loadDataDir: await emptyDatabase() });
    const pool = new PglitePool(pglite, { kind: 'memory' });
    await write({
      kysely: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
      location: { kind: 'memory' },
      onStatement: () => () => {},
      scopeStatementsBy: () => {},
      close: async () => {},
    });
    await keepDump(pglite, file);
  }
  return openAsBlob(file);
}

/** An initialised empty database as a tar file, kept between test runs: to initialise one takes seconds. */
async function emptyDatabase(): Promise<Blob> {
  const file = `${kept('empty')}-small.tar`;
  // Its log is in files of 1 MB in place of 16: a copy is half as large.
  if (!existsSync(file)) await keepDump(await createPglite({ initDbStartParams: ['--wal-segsize=1'] }), file);
  return openAsBlob(file);
}

/** Makes of a folder what a first start leaves of it: an embedded database with nothing in it, in a tenth of the time. */
export async function initialise(directory: string): Promise<void> {
  const folder = kept('initialised');
  if (!existsSync(folder)) {
    const own = mkdtempSync(`${folder}.`);
    await (await openDatabase({ kind: 'embedded', directory: own })).close();
    try {
      renameSync(own, folder);
    } catch (error) {
      rmSync(own, { recursive: true });
      // Another test may have been faster: a folder that has something in it is not renamed over.
      if (!existsSync(folder)) throw error;
    }
  }
  cpSync(join(folder, 'postgres'), join(directory, 'postgres'), { recursive: true });
}

/** The place of something that is kept between test runs, and is made anew for another PGlite. */
function kept(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return join(tmpdir(), `zibo-graph-${name}-pglite-${dependencies['@electric-sql/pglite']}`);
}

/**
 * Closes an embedded database and keeps what it holds. Several processes may do so at once: the first file stands, for one that
 * is read already must not be replaced.
 */
async function keepDump(pglite: PGlite, file: string): Promise<void> {
  const dump = Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer());
  await pglite.close();
  const own = `${file}.${process.pid}`;
  writeFileSync(own, dump);
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  }
  rmSync(own);
}
