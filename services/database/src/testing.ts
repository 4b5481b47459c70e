import { randomBytes } from 'node:crypto';
import { existsSync, openAsBlob, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SubgraphName } from '@zibo-graph/schema';
import { CompiledQuery, sql } from 'kysely';
import pg from 'pg';
import { type Database, openDatabase, type Statement } from './database.js';
import { testServerUrl } from './environment.js';
import { PglitePool } from './pglitePool.js';
import type { RecordTable } from './recordTable.js';
import { currentRevision } from './revisions.js';

/**
 * A database for tests, empty and of its own, which is gone when it is closed: on a server or, without one, embedded and in
 * memory.
 * @param server the URL of a PostgreSQL server; the one that TEST_DATABASE_URL names if not given.
 */
export async function openTestDatabase(server: string | null = testServerUrl() ?? null): Promise<Database> {
  if (!server) return openDatabase({ kind: 'memory', template: await emptyDatabase() });
  const name = `zibo_graph_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const database = await openDatabase({ kind: 'server', url: databaseUrl(server, name) });
  return {
    ...database,
    close: async () => {
      await database.close();
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

/** The statements that run while a call is under way, in order. */
export async function statementsOf(database: Database, call: () => unknown): Promise<Statement[]> {
  const statements: Statement[] = [];
  const end = database.onStatement((statement) => statements.push(statement));
  try {
    await call();
  } finally {
    end();
  }
  return statements;
}

/** The query plans, as EXPLAIN prints them, of the statements that run while a call is under way. */
export async function queryPlansOf(database: Database, call: () => unknown): Promise<string[]> {
  const plans: string[] = [];
  for (const { sql, parameters } of await statementsOf(database, call)) {
    const query = CompiledQuery.raw(`explain ${sql}`, [...parameters]);
    const { rows } = await database.kysely.executeQuery<{ 'QUERY PLAN': string }>(query);
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
  }
  return plans;
}

/** A node of an executed plan, as EXPLAIN writes it in JSON: what the readers of plans look at. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  /** Rows of one loop, on average. */
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** The plan of a statement and what each of its nodes did, found out by running it: only for statements that read. */
export async function executedPlanOf(database: Database, { sql, parameters }: Statement): Promise<PlanNode> {
  const query = CompiledQuery.raw(`explain (analyze, buffers, format json) ${sql}`, [...parameters]);
  const { rows } = await database.kysely.executeQuery<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(query);
  const [explained] = rows[0]?.['QUERY PLAN'] ?? [];
  if (!explained) throw new Error(`there is no plan of ${sql}`);
  return explained.Plan;
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

const databaseUrl = (server: string, name: string): string =>
  Object.assign(new URL(server), { pathname: `/${name}` }).href;

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An initialised empty database as a tar file, kept between test runs: to initialise one takes seconds. */
async function emptyDatabase(): Promise<Blob> {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const version = dependencies['@electric-sql/pglite'];
  const file = join(tmpdir(), `zibo-graph-empty-pglite-${version}.tar`);
  if (!existsSync(file)) {
    const pool = await PglitePool.open({});
    const dump = Buffer.from(await (await pool.dump()).arrayBuffer());
    await pool.end();
    // Several test processes may come here at once: each writes its own file, and the last rename stands.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, dump);
    renameSync(own, file);
  }
  return openAsBlob(file);
}
