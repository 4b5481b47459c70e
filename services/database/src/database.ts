import { Kysely, type LogEvent, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { DatabaseError } from './DatabaseError.js';
import { type DatabaseLocation, nameOf } from './databaseLocation.js';
import { openEmbedded } from './openEmbedded.js';
import { createPglite, PglitePool } from './pglitePool.js';
import { type ServerOptions, ServerPool } from './serverPool.js';
import { statementName } from './statementComment.js';
import type { ScopeSource } from './statementScope.js';

/** A statement that ran: its name, its text, its parameters and how long it took. */
export interface Statement {
  /** What it reads, `plans.tasksByPlanId`; undefined for one that has no name, as of a migration. */
  readonly name: string | undefined;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly milliseconds: number;
}

/** An open database: queries say by `Tables` what they read in it; whoever only passes it on need not. */
// biome-ignore lint/suspicious/noExplicitAny: a database may hold any tables.
export interface Database<Tables = any> {
  readonly kysely: Kysely<Tables>;
  readonly location: DatabaseLocation;
  /** Calls back after each statement, failed ones included; returns a function that ends it. */
  onStatement(listener: (statement: Statement) => void): () => void;
  /**
   * Has statements wait, share connections and be given up by those for whom they are. Until it is called, nobody is known.
   * @param source tells, when a statement begins, for whom it does.
   */
  scopeStatementsBy(source: ScopeSource): void;
  /** Lets statements in flight finish, then closes. */
  close(): Promise<void>;
}

/** As many connections as pg opens, and no bound on statements: what imports and tests want. */
const defaultOptions: ServerOptions = { connections: 10, statementMilliseconds: 0 };

/**
 * Opens the database and proves that it answers.
 * @param options how a server is used; the embedded database has one connection, and nothing ends its statements.
 * @throws DatabaseError DATABASE_UNREACHABLE if the server does not answer; DATA_DIRECTORY_IN_USE if another process has
 *   the embedded database open; DATABASE_FULL or DATABASE_NOT_WRITABLE if its files cannot be written; DATA_DIRECTORY_BROKEN if the
 *   folder holds no database that can be opened.
 */
export async function openDatabase(
  location: DatabaseLocation,
  options: Partial<ServerOptions> = {},
): Promise<Database> {
  let source: ScopeSource = () => undefined;
  const { pool, release } = await openPool(location, { ...defaultOptions, ...options }, () => source());
  const listeners = new Set<(statement: Statement) => void>();
  const log = (event: LogEvent): void => {
    if (listeners.size === 0) return;
    const { sql: text, parameters } = event.query;
    const statement = { name: statementName(text), sql: text, parameters, milliseconds: event.queryDurationMillis };
    for (const listener of listeners) listener(statement);
  };
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }), log });
  const close = async (): Promise<void> => {
    await kysely.destroy();
    release();
  };
  try {
    await sql`select 1`.execute(kysely);
  } catch (cause) {
    await close();
    if (cause instanceof DatabaseError) throw cause;
    const name = nameOf(location);
    const texts = { zh: `数据库 ${name} 没有应答`, en: `The database ${name} does not answer` };
    throw new DatabaseError('DATABASE_UNREACHABLE', texts, { cause });
  }
  return {
    kysely,
    location,
    onStatement(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    scopeStatementsBy(given) {
      source = given;
    },
    close,
  };
}

async function openPool(
  location: DatabaseLocation,
  options: ServerOptions,
  scope: ScopeSource,
): Promise<{ pool: PostgresPool; release: () => void }> {
  if (location.kind === 'server') return { pool: new ServerPool(location, options, scope), release: () => {} };
  if (location.kind === 'memory') {
    const pglite = await (location.open?.() ?? createPglite({}));
    return { pool: new PglitePool(pglite, location, scope), release: () => {} };
  }
  return openEmbedded(location, scope);
}
