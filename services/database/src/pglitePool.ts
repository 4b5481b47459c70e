import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { DatabaseLocation } from './databaseLocation.js';
import { PgliteStatements } from './PgliteStatements.js';
import { toldOfStorage } from './storageFault.js';
import { valueParsers } from './valueParsers.js';

/**
 * The pages that Postgres keeps in its own memory, an eighth of what it takes by default: what is asked for again is remembered as
 * rows (see `EntityMemory`), and the pages that it does not have are in the memory of the operating system.
 */
const smallBuffers = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/**
 * The embedded Postgres as a pool of one connection behind a mutex, in the shape that Kysely's own PostgresDialect takes.
 *
 * Whoever connects holds the only connection until the release: a statement of another caller can therefore never fall
 * inside an open transaction, and never see its rows. Callers are served in the order in which they came.
 */
export class PglitePool implements PostgresPool {
  readonly #pglite: PGlite;
  readonly #statements: PgliteStatements;
  #last: Promise<void> = Promise.resolve();

  readonly #location: DatabaseLocation;
  /** Why Postgres has given up. It runs on after a panic, but answers and writes nothing that could be relied on. */
  #panic: { readonly cause: unknown } | null = null;

  private constructor(pglite: PGlite, location: DatabaseLocation) {
    this.#pglite = pglite;
    this.#location = location;
    this.#statements = new PgliteStatements(pglite);
  }

  /** Opens the database in a folder, or in memory if none is given; a new folder is initialised. */
  static async open(
    options: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>,
    location: DatabaseLocation = { kind: 'memory' },
  ): Promise<PglitePool> {
    const pglite = await PGlite.create({ ...options, startParams: smallBuffers, parsers: valueParsers });
    return new PglitePool(pglite, location);
  }

  async connect(): Promise<PostgresPoolClient> {
    const previous = this.#last;
    let release = (): void => {};
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await previous;
    return { query: this.#query, release } as PostgresPoolClient;
  }

  async end(): Promise<void> {
    await this.#last;
    // After a panic the next start repairs the files from the log, as after a power cut; to close would write over them.
    if (this.#panic === null) await this.#pglite.close();
  }

  /** The whole database as a tar file, to open further databases from. */
  async dump(): Promise<Blob> {
    await this.#last;
    return this.#pglite.dumpDataDir('none');
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
