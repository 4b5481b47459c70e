import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { DatabaseLocation } from './databaseLocation.js';
import { PgliteStatements } from './PgliteStatements.js';
import { StatementQueue } from './StatementQueue.js';
import { laneOf, type ScopeSource } from './statementScope.js';
import { toldOfStorage } from './storageFault.js';
import { valueParsers } from './valueParsers.js';

/**
 * The pages that Postgres keeps in its own memory, an eighth of what it takes by default: what is asked for again is remembered as
 * rows (see `EntityCache`), and the pages that it does not have are in the memory of the operating system.
 */
const smallBuffers = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** A statement of the embedded database may hold up all others for long: it runs on their thread. */
const waitMilliseconds = 30_000;

/**
 * Starts the embedded Postgres: on a folder, which it initialises if there is nothing in it, or in memory if none is given.
 * @throws whatever Postgres says if it cannot start.
 */
export const createPglite = (
  options: Pick<PGliteOptions, 'dataDir' | 'loadDataDir' | 'initDbStartParams'>,
): Promise<PGlite> => PGlite.create({ ...options, startParams: smallBuffers, parsers: valueParsers });

/**
 * The embedded Postgres as a pool of one connection behind a mutex, in the shape that Kysely's own PostgresDialect takes.
 *
 * Whoever connects holds the only connection from his first statement until the release: a statement of another caller can therefore
 * never fall inside an open transaction, and never see its rows. Who waits is served as {@link StatementQueue} says; a statement that
 * runs cannot be cancelled: it has the only thread there is.
 */
export class PglitePool implements PostgresPool {
  readonly #pglite: PGlite;
  readonly #statements: PgliteStatements;
  readonly #queue = new StatementQueue(1, 1, waitMilliseconds);
  readonly #scope: ScopeSource;

  readonly #location: DatabaseLocation;
  /** Why Postgres has given up. It runs on after a panic, but answers and writes nothing that could be relied on. */
  #panic: { readonly cause: unknown } | null = null;

  /** @param scope tells, when somebody connects, for whom; nobody knows if not given. */
  constructor(pglite: PGlite, location: DatabaseLocation, scope: ScopeSource = () => undefined) {
    this.#scope = scope;
    this.#pglite = pglite;
    this.#location = location;
    this.#statements = new PgliteStatements(pglite);
  }

  async connect(): Promise<PostgresPoolClient> {
    const scope = this.#scope();
    let giveBack: (() => void) | undefined;
    const query = async (sql: string, parameters: readonly unknown[]) => {
      giveBack ??= await this.#queue.take(laneOf(sql), scope);
      return this.#query(sql, parameters);
    };
    const release = (): void => {
      giveBack?.();
      giveBack = undefined;
    };
    return { query, release } as unknown as PostgresPoolClient;
  }

  async end(): Promise<void> {
    await this.#queue.idle();
    // After a panic the next start repairs the files from the log, as after a power cut; to close would write over them.
    if (this.#panic === null) await this.#pglite.close();
  }

  #query = async (sql: string, parameters: readonly unknown[]) => {
    const result = await this.#run(sql, parameters);
    // PGlite does not tell the command; Kysely reads the number of affected rows only of these.
    const command = /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? '';
    return { command, rowCount: result.affectedRows ?? result.rows.length, rows: result.rows };
  };

  /** After a panic each statement fails of what caused it, the end of its transaction included. */
  async #run(sql: string, parameters: readonly unknown[]) {
    if (this.#panic !== null) throw this.#panic.cause;
    try {
      return await this.#statements.query(sql, parameters);
    } catch (error) {
      const cause = toldOfStorage(error, this.#location);
      if ((error as { severity?: unknown }).severity === 'PANIC') this.#panic = { cause };
      throw cause;
    }
  }
}
