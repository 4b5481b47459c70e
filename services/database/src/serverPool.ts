import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { StatementNames } from './StatementNames.js';
import { valueParsers } from './valueParsers.js';

/** How a PostgreSQL server is used. */
export interface ServerOptions {
  /** The most connections that are open at once. */
  readonly connections: number;
  /** Milliseconds that a statement may run before the server ends it; 0 is as long as the server allows. */
  readonly statementMilliseconds: number;
}

/** What the server says of a prepared statement whose table has other columns now. */
const outdatedPlan = '0A000';

/**
 * The connections to a PostgreSQL server, in the shape that Kysely's own PostgresDialect takes. A statement that comes again is
 * prepared by name on each connection: the server reads and rewrites its text, and in time plans it, once.
 * What has no parameters comes seldom, or steers a transaction, and is sent as it is.
 */
export class ServerPool implements PostgresPool {
  readonly #pool: pg.Pool;
  readonly #names = new StatementNames();

  constructor(url: string, { connections, statementMilliseconds }: ServerOptions) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: 5_000,
      onConnect: (client) => prepareConnection(client, statementMilliseconds),
      types: { getTypeParser: (oid, format) => valueParsers[oid] ?? pg.types.getTypeParser(oid, format as 'text') },
    });
    // An idle connection that the server closes must not end the process; the next statement opens another.
    this.#pool.on('error', () => {});
    // Nor must one that breaks while a statement runs on it: the statement fails of it, and the pool lets the connection go.
    this.#pool.on('connect', (client) => void client.on('error', () => {}));
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect();
    let isOutdated = false;
    const query = async (text: string, parameters: readonly unknown[]) => {
      const values = [...parameters];
      const name = values.length > 0 ? this.#names.of(text) : undefined;
      if (name === undefined) return client.query(text, values);
      try {
        return await client.query({ name, text, values });
      } catch (error) {
        // Somebody has migrated the table meanwhile. The statement is well as it is; the connection forgets its plans at its end.
        if ((error as { code?: unknown }).code !== outdatedPlan) throw error;
        isOutdated = true;
        return client.query(text, values);
      }
    };
    return { query, release: () => client.release(isOutdated) } as unknown as PostgresPoolClient;
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}

/** A server that cannot compile may refuse its setting, and one that takes no such settings has its own bounds. */
async function prepareConnection(client: pg.ClientBase, statementMilliseconds: number): Promise<void> {
  // To compile a statement takes seconds where the planner thinks it costly, and none of ours runs so long: an aggregate of
  // 130,000 projects with its sums took 6.0 s compiled, and 0.8 s as it is.
  await client.query('set jit = off').catch(() => {});
  if (statementMilliseconds > 0) await client.query(`set statement_timeout = ${statementMilliseconds}`).catch(() => {});
}
