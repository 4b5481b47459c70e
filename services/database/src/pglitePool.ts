import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { PgliteStatements } from './PgliteStatements.js';
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

  private constructor(pglite: PGlite) {
    this.#pglite = pglite;
    this.#statements = new PgliteStatements(pglite);
  }

  /** Opens the database in a folder, or in memory if none is given; a new folder is initialised. */
  static async open(options: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>): Promise<PglitePool> {
    return new PglitePool(await PGlite.create({ ...options, startParams: smallBuffers, parsers: valueParsers }));
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
    await this.#pglite.close();
  }

  /** The whole database as a tar file, to open further databases from. */
  async dump(): Promise<Blob> {
    await this.#last;
    return this.#pglite.dumpDataDir('none');
  }

  #query = async (sql: string, parameters: readonly unknown[]) => {
    const result = await this.#statements.query(sql, parameters);
    // PGlite does not tell the command; Kysely reads the number of affected rows only of these.
    const command = /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? '';
    return { command, rowCount: result.affectedRows ?? result.rows.length, rows: result.rows };
  };
}
